"""Sessions of the clients whose capabilities pytest-lsp has recorded, with the server as it is built."""

import json
import os
import pathlib
import subprocess

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

ROOT = pathlib.Path(__file__).resolve().parents[2]
LOVSMED = os.environ.get("LOVSMED", str(ROOT / "dist" / "lovsmed"))
DRAFT = ROOT / "Examples" / "udkast-til-lov.lov"


@pytest_lsp.fixture(
    config=ClientServerConfig(server_command=[LOVSMED, "lsp"]), params=["neovim", "visual_studio_code", "emacs"]
)
async def client(request, lsp_client: LanguageClient):
    """A client that says it can do what `request.param` can."""
    for asked in (
        types.CLIENT_REGISTER_CAPABILITY, types.CLIENT_UNREGISTER_CAPABILITY, types.WORKSPACE_INLAY_HINT_REFRESH,
        types.WORKSPACE_CODE_LENS_REFRESH,
    ):
        lsp_client.feature(asked)(lambda *params: None)
    capabilities = client_capabilities(request.param)
    if request.param == "visual_studio_code":
        # What was recorded is older than this, which it has said since 2022.
        capabilities.text_document.diagnostic = types.DiagnosticClientCapabilities(dynamic_registration=True)
        capabilities.workspace.diagnostics = types.DiagnosticWorkspaceClientCapabilities(refresh_support=True)
    answer = await lsp_client.initialize_session(types.InitializeParams(capabilities=capabilities, root_uri=ROOT.as_uri()))
    lsp_client.pulls = answer.capabilities.diagnostic_provider is not None
    # Neovim 0.11 asks, but cannot be told to ask again.
    assert lsp_client.pulls == (request.param == "visual_studio_code")
    lsp_client.counts_bytes = answer.capabilities.position_encoding == types.PositionEncodingKind.Utf8
    yield
    await lsp_client.shutdown_session()


def checked():
    """What `lovsmed check` finds in the draft: lines and columns from 1, columns in UTF-16 units."""
    output = subprocess.run([LOVSMED, "check", "--format", "json", DRAFT], capture_output=True, check=False).stdout
    return sorted((d["range"]["start"]["line"], d["rule"], d["message"]) for d in json.loads(output)["files"][0]["diagnostics"])


async def findings(client, uri, version):
    """The diagnostics of this version of the document, however this client gets them."""
    if client.pulls:
        report = await client.text_document_diagnostic_async(
            types.DocumentDiagnosticParams(types.TextDocumentIdentifier(uri)))
        items = report.items
    else:
        published = None
        while published is None or (published.uri, published.version) != (uri, version):
            published = await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        items = published.diagnostics
    return sorted((item.range.start.line + 1, item.code, item.message) for item in items)


@pytest.mark.asyncio
async def test_diagnostics_are_those_of_check(client: LanguageClient):
    uri = DRAFT.as_uri()
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, "lov", 1, DRAFT.read_text(encoding="utf-8"))))
    found = await findings(client, uri, version=1)
    assert found == checked()
    assert len(found) == 6

    label_end = types.Position(28, len("§ 6".encode()) if client.counts_bytes else len("§ 6"))
    stop = types.TextDocumentContentChangePartial(range=types.Range(label_end, label_end), text=".")
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(types.VersionedTextDocumentIdentifier(2, uri), [stop]))
    assert len(await findings(client, uri, version=2)) == 5


@pytest.mark.asyncio
async def test_a_reference_is_completed(client: LanguageClient):
    uri = DRAFT.as_uri()
    text = DRAFT.read_text(encoding="utf-8").replace("drives af en kommune.", "drives af en kommune, jf. §.")
    client.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, "lov", 1, text)))
    line = text.splitlines()[7]
    before = line[:-1].encode() if client.counts_bytes else line[:-1]
    answer = await client.text_document_completion_async(types.CompletionParams(
        types.TextDocumentIdentifier(uri), types.Position(7, len(before)),
        types.CompletionContext(types.CompletionTriggerKind.TriggerCharacter, "§")))
    assert [item.label for item in answer.items[:3]] == ["§ 1", "§ 3", "§ 4"]
    assert not answer.is_incomplete

    item = answer.items[0]
    if item.data is None:
        item.data = answer.item_defaults.data
    resolved = await client.completion_item_resolve_async(item)
    documentation = resolved.documentation
    assert "Loven har til formål" in getattr(documentation, "value", documentation)


def opened(client, uri):
    """Opens the draft; answers its lines."""
    text = DRAFT.read_text(encoding="utf-8")
    client.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, "lov", 1, text)))
    return text.split("\n")


def in_draft(edit):
    """Those edits of a workspace edit that are about the draft."""
    return (edit.changes or {e.text_document.uri: e.edits for e in edit.document_changes})[DRAFT.as_uri()]


def changed(client, edits, lines):
    """The draft after edits; it holds no character that UTF-16 has two units for."""
    units = str.encode if client.counts_bytes else str
    lines = [units(line) for line in lines]
    for e in sorted(edits, key=lambda e: (e.range.start.line, e.range.start.character), reverse=True):
        text = units(getattr(e, "new_text", None) or e.snippet.value.replace("${1:…}", "…"))
        assert e.range.start.line == e.range.end.line
        line = lines[e.range.start.line]
        lines[e.range.start.line] = line[: e.range.start.character] + text + line[e.range.end.character :]
    return "\n".join(line.decode() if client.counts_bytes else line for line in lines)


@pytest.mark.asyncio
async def test_a_fix_can_be_made(client: LanguageClient):
    uri = DRAFT.as_uri()
    lines = opened(client, uri)
    start = types.Position(28, 0)
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(
            types.TextDocumentIdentifier(uri), types.Range(start, start),
            types.CodeActionContext([], only=[types.CodeActionKind.QuickFix])))
    action = actions[0]
    assert action.title == "Ret til »§ 6.«"
    assert changed(client, in_draft(action.edit), lines).split("\n")[28].startswith("§ 6. Den")


@pytest.mark.asyncio
async def test_everything_can_be_mended_at_once(client: LanguageClient):
    uri = DRAFT.as_uri()
    opened(client, uri)
    start = types.Position(0, 0)
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(
            types.TextDocumentIdentifier(uri), types.Range(start, start),
            types.CodeActionContext([], only=[types.CodeActionKind.SourceFixAll])))
    assert [action.kind for action in actions] == ["source.fixAll.lovsmed"]
    action = actions[0] if actions[0].edit else await client.code_action_resolve_async(actions[0])
    assert action.edit


@pytest.mark.asyncio
async def test_the_draft_can_be_formatted(client: LanguageClient):
    uri = DRAFT.as_uri()
    lines = opened(client, uri)
    edits = await client.text_document_formatting_async(
        types.DocumentFormattingParams(types.TextDocumentIdentifier(uri), types.FormattingOptions(2, True)))
    assert changed(client, edits, lines).split("\n")[28].startswith("§ 6. Den")


@pytest.mark.asyncio
async def test_a_stykke_gets_another_number(client: LanguageClient):
    uri = DRAFT.as_uri()
    lines = opened(client, uri)
    place = types.Position(19, 1)
    there = await client.text_document_prepare_rename_async(
        types.PrepareRenameParams(types.TextDocumentIdentifier(uri), place))
    assert there
    edit = await client.text_document_rename_async(types.RenameParams(types.TextDocumentIdentifier(uri), place, "3"))
    draft = changed(client, in_draft(edit), lines)
    assert "\nStk. 3. I et havnebad" in draft
    assert "§ 4, stk. 3, senest" in draft


@pytest.mark.asyncio
async def test_a_stykke_comes_in_and_the_rest_moves(client: LanguageClient):
    uri = DRAFT.as_uri()
    lines = opened(client, uri)
    start = types.Position(18, 0)
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(
            types.TextDocumentIdentifier(uri), types.Range(start, start),
            types.CodeActionContext([], only=[types.CodeActionKind.Refactor])))
    action = next(action for action in actions if action.title.startswith("Indsæt nyt stykke efter stk. 1"))
    action = action if action.edit else await client.code_action_resolve_async(action)
    draft = changed(client, in_draft(action.edit), lines)
    assert "\nStk. 2. …\nStk. 3. I et havnebad" in draft
    assert "§ 4, stk. 3, senest" in draft


@pytest.mark.asyncio
async def test_a_label_is_set_up_while_it_is_typed(client: LanguageClient):
    uri = DRAFT.as_uri()
    text = DRAFT.read_text(encoding="utf-8").replace("Stk. 4. Kommunal", "Stk 4. Kommunal")
    client.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, "lov", 1, text)))
    edits = await client.text_document_on_type_formatting_async(
        types.DocumentOnTypeFormattingParams(
            types.TextDocumentIdentifier(uri), types.Position(20, len("Stk 4.")), ".", types.FormattingOptions(2, True)))
    [edit] = edits
    assert edit.range.start.line == 20
    line = "Stk 4. Kommunal"
    assert line[: edit.range.start.character] + edit.new_text + line[edit.range.end.character :] == "Stk. 4. Kommunal"
