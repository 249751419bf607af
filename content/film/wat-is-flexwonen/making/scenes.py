"""The pictures of the film: a function a scene, from its times and the seconds since it began to
the inside of an SVG. Names are those of script.toml, and so are the words on screen.

Nothing blinks or flashes (WCAG 2.3.1): things slide, grow and fade within half a second or more.
The lowest fifth holds nothing that matters, so that captions may lie over it.
"""

import math
from textwrap import wrap

from drawing import (
    BRICK, GLASS, GRASS, GREEN, GROUND, HEIGHT, INK, OCHRE, PAPER, SAND, SKINS, SKY, WHITE, WIDTH,
    backdrop, blend, circle, ease, ground, group, house, line, path, person, place, polygon, rect,
    title, token, tree, words,
)

ROAD = blend(INK, SAND, 0.45)


def titel(s, t):
    rise = ease(t, -0.5, s.length + 1.5)
    body = backdrop(t, behind=circle(1090, 500 - 260 * rise, 84, blend(OCHRE, SAND, 0.35))) + ground()
    row = ""
    for number, x in enumerate((150, 330, 640, 820, 1000, 1290)):
        if number in (1, 3):
            row += house(x, GROUND + 8 - 138, 160, 130, number + 1, door=False)
        row += house(x, GROUND + 8, 160, 130, number)
    row += tree(484, GROUND + 14, 190) + tree(1146, GROUND + 14, 220)
    body += group(row, 10 - 9 * t)
    body += title(s.screen[0], t, 0.2, 190, 96, font="Literata")
    return body + title(s.screen[1], t, s.mark(0), 262, 48)


def card(x, y, t, start, label, spoken, picture):
    """A sheet with a drawing that comes up, and its word when the voice says it."""
    shown = ease(t, start, 0.6)
    body = rect(0, 0, 340, 316, PAPER, 4, 14)
    body += group(picture, 170, 226)
    strip = ease(t, spoken, 0.5)
    body += group(rect(2, 244, 336, 70, GREEN, r=12) +
                  words(label, 170, 293, 44, token("on-accent"), anchor="middle"), opacity=strip)
    return group(body, x, y + 40 * (1 - shown), opacity=shown)


def tijdelijk(s, t):
    body = backdrop(t, token("tint"), clouds=False) + ground()
    up = ease(t, s.line(0) + 0.5, 0.9)
    home = group(house(0, 0, 190, 165, 0) + rect(-140, 0, 280, 8, GRASS, r=4), scale=0.2 + 0.8 * up)
    roads = rect(-140, -196, 280, 204, blend(GRASS, WHITE, 0.45), r=8)
    roads += line(-140, -70, 140, -110, 16, WHITE) + line(-30, -196, 20, 8, 16, WHITE)
    roads += rect(-116, -170, 62, 56, blend(BRICK, SAND, 0.5)) + rect(44, -60, 70, 46, blend(OCHRE, SAND, 0.3))
    fall = ease(t, s.mark(1) + 0.1, 0.6)
    pin = path("M 0 0 C -14 -34 -36 -46 -36 -74 a 36 36 0 0 1 72 0 C 36 -46 14 -34 0 0 z", BRICK, 4) + circle(0, -74, 14, PAPER)
    roads += group(pin, 72, -96 - 60 * (1 - fall), opacity=fall)
    sheet = rect(-82, -200, 164, 208, WHITE, 4, 4)
    sheet += "".join(line(-56, -166 + 26 * row, 56 - 30 * (row % 3 == 2), -166 + 26 * row, 6, blend(INK, SAND, 0.6)) for row in range(4))
    signed = ease(t, s.mark(2) + 0.2, 1.3)
    hand = path("M -56 -30 c 16 -40 30 -30 22 -4 c -6 22 16 -26 26 -20 c 10 8 -6 26 8 22 c 16 -6 22 -24 40 -18", stroke=5, color=GREEN)
    sheet += hand.replace("<path", f'<path stroke-dasharray="190" stroke-dashoffset="{190 * (1 - signed):.1f}"')
    body += card(90, 190, t, s.line(0) + 0.2, s.screen[1], s.mark(0), home)
    body += card(470, 190, t, s.mark(1) - 0.3, s.screen[2], s.mark(1), roads)
    body += card(850, 190, t, s.mark(2) - 0.3, s.screen[3], s.mark(2), sheet)
    return body + title(s.screen[0], t, s.line(0))


def helmet(x, y, size):
    r = 13 * size / 87
    return path(f"M {x - r:.1f} {y:.1f} a {r:.1f} {r:.1f} 0 0 1 {2 * r:.1f} 0 z", OCHRE, 3) + line(x - r * 1.25, y, x + r * 1.25, y, 4)


def factory(t, rolled):
    body = polygon([(40, GROUND), (40, 270), (150, 210), (150, 270), (260, 210), (260, 270), (370, 210), (370, 270),
                    (480, 210), (480, GROUND)], blend(INK, SKY, 0.55), 4)
    for x in (70, 180, 290):
        body += rect(x, 320, 70, 60, GLASS, 3)
    belt = rect(376, GROUND - 26, 520, 26, INK, r=13)
    for number in range(12):
        belt += circle(396 + number * 43, GROUND - 13, 8, SAND)
    return house(420 + 330 * rolled, GROUND - 30, 150, 130, 0) + body + belt


def kraan(s, t):
    pan = 600 * ease(t, s.mark(0) - 0.75, 1.5)
    body = backdrop(t)
    body += ground()
    world = rect(392, 372, 90, 160, blend(INK, SKY, 0.15))
    world += factory(t, ease(t, s.line(0) - 0.3, 3.2))
    mast, arm = 1630, 250
    for y in range(arm, GROUND - 40, 44):
        world += line(mast - 17, y, mast + 17, y + 44, 4, BRICK) + line(mast + 17, y, mast - 17, y + 44, 4, BRICK)
    world += line(mast - 18, arm - 30, mast - 18, GROUND, 7, BRICK) + line(mast + 18, arm - 30, mast + 18, GROUND, 7, BRICK)
    world += line(mast - 470, arm, mast + 120, arm, 10, BRICK) + line(mast, arm - 60, mast - 400, arm, 4) + line(mast, arm - 60, mast + 110, arm, 4)
    world += rect(mast + 70, arm, 60, 46, INK, r=4) + rect(mast - 34, arm + 8, 40, 44, OCHRE, 3, 4)
    move, down = ease(t, s.mark(0) - 0.2, 1.6), ease(t, s.mark(0) + 1.2, 1.7)
    x, foot = mast - 120 - 210 * move, 400 + 24 * down
    swing = 2.6 * math.sin(2.2 * t) * (1 - down)
    module = line(-70, -138, 0, -138 - 26, 3) + line(70, -138, 0, -138 - 26, 3) + house(0, 0, 150, 130, 2, door=False)
    world += house(mast - 330, GROUND, 150, 130, 1) + house(mast - 500, GROUND, 150, 130, 0)
    world += house(mast - 500, GROUND - 138, 150, 130, 1, door=False)
    world += line(x, arm, x, foot - 164, 4) + rect(x - 20, arm - 4, 40, 16, INK, r=3) + group(module, x, foot, turn=swing)
    for x, coat, skin, size in ((1480, GREEN, 1, 150), (1560, OCHRE, 0, 142)):
        world += person(x, GROUND + 12, size, coat, skin) + helmet(x, GROUND + 12 - 76 * size / 87, size)
    body += group(world, -pan)
    return body + title(s.screen[0], t, s.line(0)) + place(s.screen[1], t, s.mark(0) + 1.3)


def gebouw(s, t):
    body = backdrop(t, blend(SKY, INK, 0.1)) + ground()
    grow = 1 + 0.012 * t
    big = rect(0, 0, 620, 372, blend(BRICK, SAND, 0.42), 5) + rect(-12, -14, 644, 22, INK, r=3)
    for row in range(3):
        for column in range(7):
            order = (column * 5 + row * 3) % 21
            light = ease(t, 0.5 + 0.16 * order, 0.8)
            x, y = 30 + column * 82, 34 + row * 112
            if row == 2 and column == 3:
                big += rect(x - 8, y, 84, 226 - 112 + 0, GREEN, 4) + line(x + 34, y, x + 34, y + 114, 3)
                continue
            big += rect(x, y, 68, 72, blend(blend(INK, SKY, 0.3), blend(OCHRE, WHITE, 0.5), light), 4)
            big += line(x + 34, y, x + 34, y + 72, 3)
    body += group(big, 560 - 4 * t, GROUND + 2 - 372 * grow, grow)
    body += tree(500, GROUND + 16, 200) + tree(1236, GROUND + 20, 230)
    walk = min(1.0, max(0.0, t / s.length))
    body += person(250 + 290 * walk, GROUND + 40, 160, OCHRE, 1, bob=4 * abs(math.sin(5 * t)))
    return body + title(s.screen[0], t, 0.15) + place(s.screen[1], t, s.mark(0))


def box(x, y):
    return rect(x - 38, y - 50, 76, 50, blend(OCHRE, SAND, 0.3), 4) + line(x, y - 50, x, y - 26, 8, blend(OCHRE, INK, 0.3))


def bag(x, y):
    return path(f"M {x - 16} {y - 52} a 16 18 0 0 1 32 0", stroke=5) + rect(x - 34, y - 54, 68, 54, BRICK, 4, 12)


def tools(x, y):
    return path(f"M {x - 14} {y - 38} v -14 h 28 v 14", stroke=5) + rect(x - 38, y - 40, 76, 40, GREEN, 4, 4)


def books(x, y):
    return rect(x - 38, y - 18, 76, 18, BRICK, 3) + rect(x - 32, y - 36, 68, 18, GREEN, 3) + rect(x - 36, y - 54, 62, 18, OCHRE, 3)


def wheels(x, y):
    return path(f"M {x - 44} {y - 24} q 8 8 18 8 h 52 q 10 0 18 -8", stroke=8, color=BRICK) + circle(x - 22, y - 7, 8, INK) + circle(x + 22, y - 7, 8, INK)


def trunk(x, y):
    return path(f"M {x - 12} {y - 62} v -12 h 24 v 12", stroke=5) + rect(x - 36, y - 62, 72, 62, blend(INK, SKY, 0.35), 4, 8) + line(x - 18, y - 60, x - 18, y - 4, 3) + line(x + 18, y - 60, x + 18, y - 4, 3)


def wie(s, t):
    body = backdrop(t, token("tint"), clouds=False) + ground()
    row = "".join(house(x, GROUND, 170, 140, k) for k, x in enumerate(range(60, 1400, 210)))
    body += group(row, -4 * t, opacity=0.22)
    clock = circle(0, 0, 62, PAPER, 5) + "".join(group(line(0, -50, 0, -44, 5), turn=30 * k) for k in range(12))
    clock += group(line(0, 0, 0, -28, 7), turn=200 + 2.5 * t) + group(line(0, 0, 0, -42, 5, BRICK), turn=30 * t) + circle(0, 0, 6, INK)
    body += group(clock, 1150, 106, opacity=ease(t, s.line(0) + 0.6))
    people = [(GREEN, 0, False, 232, box), (BRICK, 2, False, 224, bag), (OCHRE, 1, False, 236, tools),
              (blend(GREEN, SAND, 0.3), 0, True, 222, books), (blend(BRICK, SAND, 0.25), 2, False, 206, wheels), (INK, 1, True, 226, trunk)]
    hairs = [INK, "#6d3b31", INK, "#6d3b31", OCHRE, blend(BRICK, INK, 0.3)]
    for number, (coat, skin, skirt, size, thing) in enumerate(people):
        shown = ease(t, s.mark(number) - 0.25, 0.7)
        x, foot = 140 + 200 * number, GROUND + 24
        bob = 2 * max(0, math.sin(1.7 * t + number))
        size += 34
        one = person(x, foot, size, coat, skin, hairs[number], bob=bob, skirt=skirt) + thing(x + 62, foot + 4)
        wide = 30 + 17.4 * len(s.screen[number + 1])
        one += rect(x - wide / 2, 216, wide, 50, PAPER, 3, 25) + words(s.screen[number + 1], x, 252, 32, anchor="middle")
        body += group(one, y=34 * (1 - shown), opacity=shown)
    return body + title(s.screen[0], t, s.line(0) + 0.4)


def truck(x, y, load, turn):
    body = rect(x - 170, y - 52, 300, 18, INK, r=3) + path(f"M {x + 138} {y - 34} v -96 h 56 l 34 46 v 50 z", GREEN, 4)
    body += polygon([(x + 158, y - 118), (x + 188, y - 118), (x + 208, y - 86), (x + 158, y - 86)], GLASS, 3)
    if load:
        body += house(x - 22, y - 54, 190, 120, 1)
    for dx in (-120, -60, 100, 188):
        spokes = "".join(line(0, 0, 13 * math.cos(a), 13 * math.sin(a), 3, SAND) for a in (0, 2.09, 4.19))
        body += circle(x + dx, y - 22, 25, INK) + circle(x + dx, y - 22, 15, blend(INK, SAND, 0.3)) + group(spokes, x + dx, y - 22, turn=turn)
    return body


def verhuizing(s, t):
    go = ease(t, s.mark(0) + 0.1, s.length - s.mark(0) - 0.5)
    pan = 1180 * go
    body = backdrop(t + pan / 60)
    world = ground() + rect(-400, GROUND + 22, 3480, 84, ROAD)
    world += "".join(rect(-300 + 160 * k, GROUND + 60, 80, 8, SAND) for k in range(20))
    world += rect(60, GROUND - 8, 620, 14, blend(OCHRE, SAND, 0.45), r=6)
    world += house(150, GROUND - 2, 150, 120, 0)
    world += "".join(tree(x, GROUND + 8, size) for x, size in ((800, 180), (950, 220), (1110, 190), (1260, 230)))
    world += rect(1440, GROUND - 8, 940, 14, blend(OCHRE, SAND, 0.45), r=6) + house(2090, GROUND - 2, 150, 120, 2) + house(2270, GROUND - 2, 150, 120, 0)
    world += truck(430 + 1290 * go, GROUND + 66, True, 1290 * go / 25 * 57.3)
    body += group(world, -pan)
    shown = ease(t, s.line(0) + 0.3, 0.6) * (1 - ease(t, s.mark(0) + 0.3, 0.7))
    sheet = rect(0, 0, 190, 180, PAPER, 4, 8) + rect(0, 0, 190, 44, BRICK, 4, 8)
    sheet += "".join(circle(34 + 41 * (k % 4), 74 + 36 * (k // 4), 9, BRICK if k == 10 else blend(INK, SAND, 0.65)) for k in range(12))
    ring = ease(t, s.line(0) + 0.9, 0.7)
    sheet += group(path("M -20 0 a 20 20 0 1 1 40 0 a 20 20 0 1 1 -40 0", stroke=5, color=BRICK), 116, 146, opacity=ring)
    body += group(sheet, 940, 200, opacity=shown)
    return body + title(s.screen[0], t, s.line(0)) + place(s.screen[1], t, s.mark(1))


def brief(s, t):
    body = rect(0, 0, WIDTH, HEIGHT, SAND) + rect(0, GROUND + 40, WIDTH, 200, blend(OCHRE, SAND, 0.55))
    rise = ease(t, s.line(1) - 0.2, 1.1)
    letter = rect(-280, 0, 560, 236, WHITE, 4, 6)
    for number in (0, 1):
        shown = ease(t, s.mark(number), 0.5)
        letter += group(circle(-222, 78 + 84 * number, 15, GREEN) + words(s.screen[number + 1], -184, 93 + 84 * number, 46), opacity=shown)
    cover = polygon([(-340, 0), (0, -190), (340, 0)], blend(OCHRE, SAND, 0.25), 4)
    front = rect(-340, 0, 680, 270, blend(OCHRE, SAND, 0.2)) + polygon([(-340, 0), (-40, 150), (-340, 270)], blend(OCHRE, SAND, 0.1), 4) + polygon([(340, 0), (40, 150), (340, 270)], blend(OCHRE, SAND, 0.1), 4) + polygon([(-340, 270), (-30, 126), (0, 112), (30, 126), (340, 270)], blend(OCHRE, SAND, 0.22), 4)
    inner = cover + group(letter, 0, 30 - 250 * rise) + front
    body += group(inner, 660, 420 + 330 * (1 - ease(t, 0, 0.9)), 1 + 0.006 * t)
    return body + title(s.screen[0], t, s.line(0))


def bubble(x, y, w, h, body, fill, t, start, tail=0.3):
    shown = ease(t, start, 0.5)
    foot = w * tail
    shape = path(f"M 20 0 H {w - 20} q 20 0 20 20 V {h - 20} q 0 20 -20 20 H {foot + 34:.0f} l -26 34 l -4 -34 H 20 q -20 0 -20 -20 V 20 q 0 -20 20 -20 z", fill, 3)
    return group(shape + body, x, y + 16 * (1 - shown), opacity=shown)


def dots(w, h, color=INK):
    return "".join(circle(w / 2 + dx, h / 2, 9, color) for dx in (-34, 0, 34))


def beheerder(s, t):
    body = backdrop(t) + ground()
    row = "".join(house(x, GROUND + 6, 170, 140, k) for k, x in enumerate((180, 370, 900, 1090)))
    row += house(370, GROUND - 142, 170, 140, 2, door=False) + house(1090, GROUND - 142, 170, 140, 0, door=False) + tree(1240, GROUND + 14, 210)
    body += group(row, -8 * t)
    wave = 28 + 16 * math.sin(3.2 * t) * ease(t, 0.3)
    body += person(560, GROUND + 46, 262, GREEN, 1, wave=wave) + rect(528, 470, 26, 18, PAPER, 2, 3)
    body += person(770, GROUND + 46, 250, BRICK, 2, "#6d3b31", skirt=True, bob=1.5 * max(0, math.sin(2 * t)))
    body += bubble(620, 236, 160, 84, dots(160, 84, token("on-accent")), GREEN, t, s.mark(0) - 0.3, 0.12)
    body += bubble(806, 222, 160, 84, dots(160, 84), PAPER, t, s.mark(0) + 0.7, 0.1)
    return body + title(s.screen[0], t, s.line(0))


def gesprek(s, t):
    body = rect(0, 0, WIDTH, HEIGHT, token("tint")) + rect(0, GROUND + 30, WIDTH, 200, blend(OCHRE, SAND, 0.4))
    plan = rect(0, 0, 700, 400, WHITE, 4, 4) + rect(0, 330, 700, 36, blend(INK, SAND, 0.7)) + line(30, 348, 670, 348, 3, WHITE)
    for left in (50, 370):
        plan += rect(left + 44, 64, 190, 190, blend(GRASS, WHITE, 0.4), r=6)
        for k in range(4):
            plan += rect(left + 48 + 48 * k, 24, 40, 34, blend(OCHRE, SAND, 0.12), 3)
            plan += rect(left, 64 + 48 * k, 38, 40, blend(GREEN, SAND, 0.3), 3) + rect(left + 240, 64 + 48 * k, 38, 40, blend(GREEN, SAND, 0.3), 3)
    moved = ease(t, s.mark(0) + 0.3, 1.3)
    old = '<rect x="414" y="284" width="192" height="42" fill="none" stroke="%s" stroke-width="3" stroke-dasharray="10 8"/>' % BRICK
    plan += group(old, opacity=ease(t, s.mark(0) + 0.3, 0.5))
    plan += group("".join(circle(446 + 43 * k, 305, 15, GREEN) for k in range(4)), opacity=ease(t, s.mark(0) + 1.4, 0.7))
    plan += group("".join(rect(48 * k, 0, 40, 36, BRICK, 3) for k in range(4)), 418, 287 - 74 * moved)
    body += group(plan, 500, 176, 0.98 + 0.004 * t, turn=-1.2)
    body += person(170, GROUND + 60, 250, OCHRE, 0, wave=52 + 8 * math.sin(2.4 * t)) + person(350, GROUND + 60, 240, GREEN, 1, skirt=True)
    return body + title(s.screen[0], t, s.line(0)) + place(s.screen[1], t, s.mark(0))


def row_house(x, y, k):
    wall = blend(BRICK, SAND, 0.2 + 0.12 * (k % 2))
    body = rect(x, y - 130, 120, 130, wall, 4) + polygon([(x - 8, y - 130), (x + 60, y - 200), (x + 128, y - 130)], blend(INK, BRICK, 0.3), 4)
    return body + rect(x + 16, y - 110, 40, 40, GLASS, 3) + rect(x + 72, y - 74, 32, 74, GREEN, 3) + rect(x + 72, y - 116, 32, 30, GLASS, 3)


def zorg(s, t):
    body = backdrop(t, blend(SKY, INK, 0.06)) + ground()
    street = "".join(row_house(60 + 120 * k, GROUND + 6, k) for k in range(4))
    street += "".join(house(770 + 160 * k, GROUND + 6, 150, 120, k) for k in range(3)) + tree(636, GROUND + 14, 190)
    street += person(330, GROUND + 46, 150, INK, 2) + person(420, GROUND + 46, 144, OCHRE, 0, skirt=True)
    body += group(street, 20 - 6 * t)
    paper = token("on-accent")
    body += bubble(72, 216, 520, 88, words(s.screen[1], 260, 57, 40, paper, anchor="middle"), GREEN, t, s.mark(0), 0.5)
    body += bubble(652, 216, 480, 88, words(s.screen[2], 240, 57, 40, paper, anchor="middle"), BRICK, t, s.mark(1), 0.3)
    return body + title(s.screen[0], t, s.line(0)) + place(s.screen[3], t, s.line(1))


def feest(s, t):
    body = backdrop(t) + ground()
    row = "".join(house(x, GROUND + 6, 180, 150, k) for k, x in enumerate((140, 420, 860, 1160)))
    body += group(row + tree(640, GROUND + 10, 240) + tree(1010, GROUND + 10, 200), -5 * t)
    for pole in (540, 990):
        body += line(pole, 112, pole, GROUND + 20, 9, "#6d3b31")
    for left, right in ((540, 990), (990, 1440)):
        middle, low = (left + right) / 2, 190
        body += path(f"M {left} 120 Q {middle} {low + 50} {right} 120", stroke=4)
        for k in range(6):
            part = (k + 0.7) / 6.4
            x = left + (right - left) * part
            y = 120 * (1 - part) ** 2 + 2 * (low + 50) * part * (1 - part) + 120 * part ** 2
            flag = polygon([(-18, 0), (18, 0), (0, 40)], [BRICK, OCHRE, GREEN][k % 3])
            body += group(flag, x, y, turn=7 * math.sin(1.6 * t + k))
    crowd = [(300, 210, BRICK, 2, None, True), (430, 226, GREEN, 1, 40, False), (720, 214, OCHRE, 0, None, True),
             (1046, 150, BRICK, 0, 30, False), (1160, 222, INK, 2, None, False)]
    for k, (x, size, coat, skin, wave, skirt) in enumerate(crowd):
        swing = None if wave is None else wave + 12 * math.sin(2.4 * t + k)
        body += person(x, GROUND + 44, size, coat, skin, ["#6d3b31", INK][k % 2], wave=swing, skirt=skirt, bob=4 * abs(math.sin(2.2 * t + k)))
    body += person(860, GROUND + 48, 228, blend(GREEN, SAND, 0.3), 1)
    guitar = f'<ellipse cx="0" cy="0" rx="40" ry="30" fill="{blend(OCHRE, SAND, 0.1)}" stroke="{INK}" stroke-width="4"/>'
    guitar += circle(4, 0, 10, INK) + line(30, 0, 108, 0, 9, "#6d3b31")
    body += group(guitar, 852, GROUND - 54, turn=-24 + 2 * math.sin(4.4 * t)) + circle(900, GROUND - 76, 12, SKINS[1])
    for k in range(3):
        age = (t - s.mark(0) + 0.2 - 1.1 * k) % 3.3 if t > s.mark(0) + 1.1 * k else -1
        if age >= 0:
            note = circle(0, 0, 11, INK) + line(10, -2, 10, -44, 5) + path("M 10 -44 q 18 6 20 22", stroke=5)
            body += group(note, 930 + 34 * k + 8 * math.sin(2 * age), 430 - 52 * age, opacity=ease(age, 0, 0.6) * (1 - ease(age, 2.3, 0.9)))
    return body + title(s.screen[0], t, s.line(0)) + place(s.screen[1], t, s.mark(0))


def slot(s, t):
    cover, light = token("cover"), token("cover-ochre")
    body = rect(0, 0, WIDTH, HEIGHT, cover)
    shade = blend(cover, token("on-cover"), 0.14)
    row = ""
    for k in range(9):
        x, layers = 40 + 176 * k, 1 + (k * 2) % 3 % 2
        for layer in range(layers):
            y = HEIGHT - 70 - 128 * layer
            row += rect(x, y - 120, 156, 124, shade) + rect(x + 24, y - 90, 46, 44, cover) + (rect(x + 100, y - 84, 34, 88, cover) if layer == 0 else rect(x + 92, y - 90, 40, 44, cover))
    row += rect(-100, HEIGHT - 68, 2000, 80, shade)
    body += group(row, -14 * t)
    body += title(s.screen[0], t, s.line(0) + 0.2, 200, 84, color=token("on-cover"), font="Literata")
    body += rect(72, 236, 120 * ease(t, s.line(0) + 0.6, 0.8), 6, light)
    for number, row in enumerate(wrap(s.screen[1], 40)):
        body += title(row, t, s.mark(0) + 0.3 * number, 306 + 54 * number, 42, color=light)
    return body
