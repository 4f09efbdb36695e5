"""The growth curves as one SVG that needs nothing else and can be read on light and on dark pages."""
import math
from html import escape

from figures import size_name, time_name

COLOURS = ("#2f6fdd", "#d1543d", "#2c9a5b", "#9a5bd0", "#c28a1b", "#1d9aa8", "#c2468d", "#6b7f2a", "#7a6a5c", "#4d5fb8", "#a33a3a", "#3f8f8f")
#: A panel's plot, the list of its curves beside it, and what is around both, in pixels.
WIDTH, HEIGHT, LEGEND, LEFT, TOP, BOTTOM = 250, 230, 230, 56, 34, 34
COLUMNS = 2
STYLE = """
text { font: 11px system-ui, sans-serif; fill: #333 } .title { font-weight: 600; font-size: 13px } .note { fill: #666 }
.page { fill: #fff } .grid { stroke: #ddd } .slope { stroke: #bbb; stroke-dasharray: 3 3 } .curve { fill: none; stroke-width: 1.8 }
@media (prefers-color-scheme: dark) { text { fill: #ddd } .note { fill: #999 } .page { fill: #14171c } .grid { stroke: #333 } .slope { stroke: #555 } }
"""


def svg(curves, groups):
    """The drawing of `curves`, a panel a group; `groups` are their titles in order."""
    panels = [(title, [curve for curve in curves if curve.group == group and len(curve.figures) > 1]) for group, title in groups.items()]
    panels = [(title, members) for title, members in panels if members]
    across, down = LEFT + WIDTH + LEGEND, TOP + HEIGHT + BOTTOM
    rows = -(-len(panels) // COLUMNS)
    width, height = COLUMNS * across, rows * down + 24
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">',
             "<title>Time against size of the text, both on logarithmic scales</title>", f"<style>{STYLE}</style>",
             f'<rect class="page" width="{width}" height="{height}"/>']
    for index, (title, members) in enumerate(panels):
        lines.append(f'<g transform="translate({index % COLUMNS * across + LEFT},{index // COLUMNS * down + TOP})">')
        lines += panel(title, members)
        lines.append("</g>")
    lines.append(f'<text class="note" x="{LEFT}" y="{height - 10}">Best of many rounds; both axes logarithmic. Dashed: linear. '
                 "Behind each name the power of the size that its cost grows with, from 100 kB.</text></svg>")
    return "\n".join(lines) + "\n"


def panel(title, members):
    counts = [figure.count for curve in members for figure in curve.figures]
    times = [figure.seconds for curve in members for figure in curve.figures]
    left, right = math.log10(min(counts)), math.log10(max(counts))
    bottom, top = math.floor(math.log10(min(times))), math.ceil(math.log10(max(times)))

    def x(count):
        return (math.log10(count) - left) / (right - left) * WIDTH

    def y(seconds):
        return HEIGHT - (math.log10(seconds) - bottom) / (top - bottom) * HEIGHT

    yield f'<text class="title" y="-12">{escape(title)}</text>'
    for power in range(bottom, top + 1):
        yield f'<line class="grid" x2="{WIDTH}" y1="{y(10**power):.1f}" y2="{y(10**power):.1f}"/>'
        yield f'<text x="-6" y="{y(10**power) + 4:.1f}" text-anchor="end">{time_name(10**power)}</text>'
    for power in range(math.ceil(left - 0.1), math.floor(right + 0.1) + 1):
        at = min(max(x(10**power), 0), WIDTH)
        yield f'<line class="grid" x1="{at:.1f}" x2="{at:.1f}" y2="{HEIGHT}"/>'
        yield f'<text x="{at:.1f}" y="{HEIGHT + 16}" text-anchor="middle">{size_name(10**power)}</text>'
    for power in range(bottom - int(right - left), top):  # straight lines of slope 1
        start = max(left, left + bottom - power)
        end = min(right, left + top - power)
        if start < end:
            yield (f'<line class="slope" x1="{x(10**start):.1f}" y1="{y(10 ** (power + start - left)):.1f}" '
                   f'x2="{x(10**end):.1f}" y2="{y(10 ** (power + end - left)):.1f}"/>')
    for colour, curve in zip(COLOURS * 3, members):
        points = " ".join(f"{x(figure.count):.1f},{y(figure.seconds):.1f}" for figure in curve.figures)
        yield f'<polyline class="curve" stroke="{colour}" points="{points}"/>'
    ranked = sorted(zip(COLOURS * 3, members), key=lambda pair: -pair[1].figures[-1].seconds)
    for row, (colour, curve) in enumerate(ranked):
        at = 8 + row * 17
        exponent = "" if curve.exponent is None else f"{curve.exponent:.2f}"
        yield f'<rect x="{WIDTH + 10}" y="{at - 5}" width="12" height="3" fill="{colour}"/>'
        yield f'<text x="{WIDTH + 27}" y="{at}">{escape(curve.stage)}<tspan class="note" dx="6">{exponent}</tspan></text>'
