"""What has been timed, and how it grows with the size of the text."""
import dataclasses
import math

#: Below this size what does not depend on the text weighs too much to tell how a cost grows.
FITTED_FROM = 90_000
#: A cost that grows faster than this power of the size is not linear; what is above 1 is left to caches that large texts do not fit in.
LINEAR = 1.15
#: How many plain scans of the text an edit's cost may grow by, for an edit moves text, lines, nodes, references and findings.
SCANS_AN_EDIT = 12


@dataclasses.dataclass
class Figure:
    """How long one stage takes with one text."""

    group: str
    stage: str
    #: Bytes of the text.
    count: int
    #: On a processor, of the best round.
    seconds: float
    #: A byte of the reference loop of the same run, and a plain scan of the text, in seconds.
    loop: float
    scan: float
    #: On the clock, of the middle round, where stages are waited for.
    median: float = 0

    @property
    def speed(self):
        """Megabytes a second."""
        return self.count / self.seconds / 1e6

    @property
    def loops(self):
        """How many times the reference loop over as many bytes."""
        return self.seconds / (self.loop * self.count)

    @property
    def scans(self):
        """How many times a plain scan."""
        return self.seconds / self.scan


class Curve:
    """One stage with texts of several sizes."""

    def __init__(self, figures):
        self.figures = sorted(figures, key=lambda figure: figure.count)
        self.group, self.stage = self.figures[0].group, self.figures[0].stage
        self.fitted = [figure for figure in self.figures if figure.count >= FITTED_FROM]

    @property
    def exponent(self):
        """The power of the size that the cost grows with: the line of least squares through the logarithms; None for fewer than three sizes."""
        if len(self.fitted) < 3:
            return None
        points = [(math.log(figure.count), math.log(figure.seconds)) for figure in self.fitted]
        x, y = (sum(axis) / len(points) for axis in zip(*points))
        return sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)

    @property
    def scans_added(self):
        """How many plain scans the cost grows by, as the text grows from the least size that is fitted to the largest."""
        first, last = self.fitted[0], self.fitted[-1]
        return (last.seconds - first.seconds) / (last.scan - first.scan)

    @property
    def complaint(self):
        """What is wrong with how it grows; None where nothing is."""
        if self.exponent is None:
            return None
        if self.exponent > LINEAR:
            return f"{self.stage} grows with the power {self.exponent:.2f} of the size"
        if self.group == "typing" and self.scans_added > SCANS_AN_EDIT:
            return f"{self.stage} grows by {self.scans_added:.0f} plain scans of the text"
        return None


def curves(figures):
    """The figures, a curve a stage, in their order."""
    stages = {}
    for figure in figures:
        stages.setdefault((figure.group, figure.stage), []).append(figure)
    return [Curve(members) for members in stages.values()]


def size_name(count):
    """`1 MB`, as one speaks of sizes."""
    for unit, name in ((1e6, "MB"), (1e3, "kB")):
        if count >= 0.9 * unit:
            return f"{count / unit:.3g} {name}"
    return f"{count} B"


def time_name(seconds):
    for unit, name in ((1, "s"), (1e-3, "ms")):
        if seconds >= 0.9995 * unit:
            return f"{seconds / unit:.3g} {name}"
    return f"{seconds * 1e6:.3g} µs"
