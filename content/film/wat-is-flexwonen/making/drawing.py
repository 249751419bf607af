"""Flat drawings in SVG, in the colours of assets/tokens.json: houses, people, trees, words."""

import json
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[4]
WIDTH, HEIGHT = 1280, 720
GROUND = 560
_colors = json.loads((ROOT / "assets/tokens.json").read_text())["color"]


def token(name: str) -> str:
    return _colors[name]["$value"]


def blend(one: str, other: str, share: float) -> str:
    """The colour that has `share` (0-1) of `other`."""
    pairs = zip(*(bytes.fromhex(color[1:]) for color in (one, other)))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


INK, SAND, SKY, WHITE = token("ink"), token("surface"), token("sky"), token("picture")
GREEN, OCHRE, BRICK, PAPER = token("accent"), token("ochre"), token("brick"), token("paper")
GRASS = blend(GREEN, SAND, 0.5)
GLASS = blend(SKY, WHITE, 0.5)
WALLS = [blend(OCHRE, SAND, 0.12), blend(GREEN, SAND, 0.32), blend(BRICK, SAND, 0.3)]
SKINS = ["#c58f6b", "#8d5a3c", "#e0b491"]


def ease(time: float, start: float, length: float = 0.7) -> float:
    """0 before `start`, 1 a `length` of seconds later, and smooth between."""
    part = max(0.0, min(1.0, (time - start) / length))
    return part * part * (3 - 2 * part)


def n(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def rect(x, y, w, h, fill, stroke=0, r=0, extra=""):
    line = f' stroke="{INK}" stroke-width="{stroke}"' if stroke else ""
    return f'<rect x="{n(x)}" y="{n(y)}" width="{n(w)}" height="{n(h)}" rx="{r}" fill="{fill}"{line}{extra}/>'


def circle(x, y, r, fill, stroke=0):
    line = f' stroke="{INK}" stroke-width="{stroke}"' if stroke else ""
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}" fill="{fill}"{line}/>'


def line(x1, y1, x2, y2, width=4, color=INK):
    return (f'<line x1="{n(x1)}" y1="{n(y1)}" x2="{n(x2)}" y2="{n(y2)}" stroke="{color}" '
            f'stroke-width="{n(width)}" stroke-linecap="round"/>')


def polygon(points, fill, stroke=0):
    line_ = f' stroke="{INK}" stroke-width="{stroke}" stroke-linejoin="round"' if stroke else ""
    return f'<polygon points="{" ".join(f"{n(x)},{n(y)}" for x, y in points)}" fill="{fill}"{line_}/>'


def path(d, fill="none", stroke=4, color=INK):
    return (f'<path d="{d}" fill="{fill}" stroke="{color}" stroke-width="{stroke}" '
            'stroke-linecap="round" stroke-linejoin="round"/>')


def group(body, x=0.0, y=0.0, scale=1.0, opacity=1.0, turn=0.0):
    """The body moved, turned, scaled and made see-through; nothing at all when it is invisible."""
    if opacity <= 0.003 or scale <= 0.003:
        return ""
    move = f"translate({n(x)} {n(y)})"
    if turn:
        move += f" rotate({turn:.2f})"
    if scale != 1:
        move += f" scale({scale:.4f})"
    shade = f' opacity="{opacity:.3f}"' if opacity < 1 else ""
    return f'<g transform="{move}"{shade}>{body}</g>'


def words(text, x, y, size=60, color=INK, opacity=1.0, font="Atkinson Hyperlegible Next", anchor="start"):
    if opacity <= 0.003:
        return ""
    shade = f' opacity="{opacity:.3f}"' if opacity < 1 else ""
    return (f'<text x="{n(x)}" y="{n(y)}" font-family="{font}" font-weight="bold" font-size="{size}" '
            f'fill="{color}" text-anchor="{anchor}"{shade}>{escape(text)}</text>')


def title(text, time, start=0.0, y=110, size=64, **more):
    """A heading at the top left that slides in over a few pixels."""
    shown = ease(time, start, 0.6)
    return words(text, 72, y + 14 * (1 - shown), size, opacity=shown, **more)


def place(text, time, start, y=170):
    """Where and when it was, on a plate below the heading."""
    shown = ease(time, start, 0.6)
    wide = 34 + 18.2 * len(text)
    plate = rect(0, 0, wide, 52, GREEN, r=26)
    label = words(text, wide / 2, 37, 32, color=token("on-accent"), anchor="middle")
    return group(plate + label, 72, y - 36 + 10 * (1 - shown), opacity=shown)


def house(x, y, w=150, h=130, wall=0, lit=False, door=True):
    """A module of one layer; x and y are the middle of its foot."""
    left, top = x - w / 2, y - h
    body = rect(left, top, w, h, WALLS[wall % 3], 4)
    body += rect(left - 6, top - 8, w + 12, 14, INK, r=2)
    glass = blend(OCHRE, WHITE, 0.6) if lit else GLASS
    body += rect(left + w * 0.13, top + h * 0.25, w * 0.36, h * 0.36, glass, 3)
    body += line(left + w * 0.31, top + h * 0.25, left + w * 0.31, top + h * 0.61, 3)
    if door:
        body += rect(left + w * 0.62, top + h * 0.28, w * 0.23, h * 0.72, [BRICK, INK, GREEN][wall % 3], 3)
        body += circle(left + w * 0.80, top + h * 0.66, max(2.5, w * 0.02), SAND)
    else:
        body += rect(left + w * 0.60, top + h * 0.25, w * 0.27, h * 0.36, glass, 3)
    return body


def person(x, y, size=150, coat=GREEN, skin=0, hair=INK, wave=None, bob=0.0, skirt=False):
    """Somebody of `size` pixels; x and y are between the feet. `wave` is an arm's angle in degrees."""
    k = size / 87
    y -= bob
    body = "".join(rect(x + dx * k, y - 30.2 * k, 8.8 * k, 30.2 * k + bob, INK, r=3.8 * k) for dx in (-10.1, 1.3))
    body += f'<path d="M {n(x - 16.3 * k)} {n(y - 25 * k)} v {n(-22.7 * k)} a {n(16.3 * k)} {n(16.3 * k)} 0 0 1 {n(32.6 * k)} 0 v {n(22.7 * k)} z" fill="{coat}"/>'
    if skirt:
        body += polygon([(x - 16 * k, y - 30 * k), (x + 16 * k, y - 30 * k), (x + 21 * k, y - 12 * k), (x - 21 * k, y - 12 * k)], coat)
    if wave is not None:
        arm = line(0, 0, 0, -26 * k, 8 * k, coat) + circle(0, -29 * k, 5 * k, SKINS[skin])
        body += group(arm, x + 14 * k, y - 47 * k, turn=wave)
    head, r = y - 75.4 * k, 11.9 * k
    body += circle(x, head, r, SKINS[skin])
    body += f'<path d="M {n(x - r)} {n(head)} a {n(r)} {n(r)} 0 0 1 {n(2 * r)} 0 q {n(-0.95 * r)} {n(-0.63 * r)} {n(-2 * r)} 0 z" fill="{hair}"/>'
    return body


def tree(x, y, size=170, sway=0.0):
    k = size / 100
    crown = f'<ellipse cx="0" cy="{n(-62 * k)}" rx="{n(28 * k)}" ry="{n(36 * k)}" fill="{GREEN}"/>'
    crown += f'<ellipse cx="{n(-8 * k)}" cy="{n(-68 * k)}" rx="{n(14 * k)}" ry="{n(19 * k)}" fill="{blend(GREEN, SAND, 0.13)}"/>'
    return group(rect(-3.5 * k, -34 * k, 7 * k, 34 * k, "#6d3b31") + crown, x, y, turn=sway)


def cloud(x, y, k=1.0):
    return group("".join(f'<ellipse cx="{cx}" cy="{cy}" rx="{rx}" ry="{ry}" fill="{WHITE}"/>'
                         for cx, cy, rx, ry in ((0, 0, 62, 24), (-34, 8, 40, 18), (38, 8, 44, 18))), x, y, k, 0.75)


def ground(y=GROUND, color=GRASS):
    return rect(-400, y, WIDTH + 2200, HEIGHT - y + 40, color)


def backdrop(time, color=SKY, clouds=True, behind=""):
    """The sky, what is `behind` all else, clouds that drift, and a low line of trees far away."""
    body = rect(0, 0, WIDTH, HEIGHT, color) + behind
    if clouds:
        for x, y, k in ((1010, 216, 0.9), (1190, 92, 1.1), (1460, 250, 0.8)):
            body += cloud(x - 7 * time, y, k)
    shade = blend(color, GREEN, 0.22)
    for number in range(18):
        x = -60 + number * 96 - 3 * time
        body += f'<ellipse cx="{n(x)}" cy="{GROUND + 6}" rx="74" ry="{34 + (number * 37) % 26}" fill="{shade}"/>'
    return body
