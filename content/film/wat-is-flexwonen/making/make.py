#!/usr/bin/env python3
"""Makes the film: `python3 make.py`. Needs espeak-ng, sox, ffmpeg and rsvg-convert (see README.md).

Speaks every sentence of script.toml, gives the scenes their times, draws each frame as SVG, and
writes beside the page: film.mp4, film.webm, poster.jpg, film.nl.vtt, hoofdstukken.nl.vtt, and the
transcript and the duration in index.md. `make.py texts` only writes the texts, `make.py stills` only
draws a frame every second.
"""

import hashlib
import math
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import captions
import scenes as drawn
import voice
from drawing import HEIGHT, ROOT, WIDTH

HERE = Path(__file__).resolve().parent
PAGE = HERE.parent
FPS = 25
LEAD, GAP, FADE = 0.48, 0.3, 0.5  # before the first sentence of a scene, between two, cross-fade
FIRST, LAST = 1.4, 2.4  # more room at the beginning and at the end
POSTER = 4.7


class Scene:
    """A scene with its times. `spoken` is on the clock of the film; `line` and `mark` on its own."""

    def __init__(self, number, told, start, folder, last):
        self.name, self.chapter = told["name"], told.get("chapter")
        self.screen, self.seen, self.start = told["screen"], told["seen"], start
        self.spoken, self.sounds, self.marks = [], [], []
        time = start + (FIRST if number == 0 else LEAD)
        for index, sentence in enumerate(told["say"]):
            said = sentence.replace("*", "")
            path = folder / f"{number:02}-{index}.wav"
            length = voice.speak(said, path)
            for found in re.finditer(r"\*", sentence):
                before = len(sentence[: found.start()].replace("*", ""))
                self.marks.append(time - start + length * before / len(said))
            self.spoken.append((time, time + length, said))
            self.sounds.append((time, path))
            time += length + GAP
        self.end = time - GAP + (LAST if last else LEAD) + told.get("hold", 0)
        self.length = self.end - start

    def line(self, number):
        return self.spoken[number][0] - self.start

    def mark(self, number):
        return self.marks[number]


def written(scenes, time):
    """The frame at `time` as SVG; two scenes lie over each other while one fades into the next."""
    body = ""
    for index, scene in enumerate(scenes):
        begin = scene.start - FADE / 2 if index else 0.0
        if begin <= time < scene.end + FADE / 2:
            shade = 1.0 if index == 0 else min(1.0, (time - begin) / FADE)
            picture = getattr(drawn, scene.name)(scene, time - scene.start)
            body += f'<g opacity="{shade:.3f}">{picture}</g>' if shade < 1 else picture
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
            f'width="{WIDTH}" height="{HEIGHT}">{body}</svg>')


def draw(svg, folder, zoom=1):
    """The PNG of a frame; equal frames are drawn once."""
    target = folder / (hashlib.sha256(svg.encode()).hexdigest()[:24] + f"-{zoom}.png")
    if not target.exists():
        subprocess.run(["rsvg-convert", "-z", str(zoom), "-o", target], input=svg.encode(), check=True)
    return target


def draw_poster(scenes, folder):
    """The poster is also printed, as wide as a page: that takes more pixels than the film has."""
    ffmpeg("-i", draw(written(scenes, POSTER), folder, 1.5), "-q:v", "3", PAGE / "poster.jpg")


def ffmpeg(*arguments):
    subprocess.run(["ffmpeg", "-hide_banner", "-loglevel", "error", "-y", *map(str, arguments)], check=True)


def write_texts(scenes, length):
    (PAGE / "film.nl.vtt").write_text(captions.captions(scenes, length))
    (PAGE / "hoofdstukken.nl.vtt").write_text(captions.chapters(scenes, length))
    page = PAGE / "index.md"
    text = captions.put_below(page.read_text(), "Uitgeschreven tekst", captions.transcript(scenes))
    minutes, seconds = divmod(round(length), 60)
    page.write_text(re.sub(r'^duration = ".*"$', f'duration = "{minutes}:{seconds:02}"', text, flags=re.M))


def main():
    only = sys.argv[1] if len(sys.argv) > 1 else ""
    folder = Path(tempfile.mkdtemp(prefix="flexwonen-film-"))
    (folder / "fonts.conf").write_text(
        f"<fontconfig><dir>{ROOT}/assets/fonts</dir><cachedir>{folder}/fonts</cachedir></fontconfig>")
    os.environ["FONTCONFIG_FILE"] = str(folder / "fonts.conf")
    told = tomllib.loads((HERE / "script.toml").read_text())["scene"]
    scenes, start = [], 0.0
    for number, scene in enumerate(told):
        scenes.append(Scene(number, scene, start, folder, number == len(told) - 1))
        start = scenes[-1].end
    length = math.ceil(start * FPS) / FPS
    for scene in scenes:
        print(f"{scene.start:6.2f} {scene.name} {scene.length:.2f}")
    print(f"{length:6.2f} in all; {folder}")

    if only == "poster":
        draw_poster(scenes, folder)
        return
    if only != "stills":
        write_texts(scenes, length)
    if only == "texts":
        return
    frames = [index / FPS for index in range(round(length * FPS))]
    if only == "stills":
        frames = frames[::FPS]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        pictures = list(pool.map(lambda time: draw(written(scenes, time), folder), frames))
    for index, picture in enumerate(pictures):
        os.link(picture, folder / f"frame-{index:05}.png")
    if only == "stills":
        return

    sound = voice.mix([line for scene in scenes for line in scene.sounds], length, folder)
    draw_poster(scenes, folder)
    same = ["-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact", "-map_metadata", "-1",
            "-metadata:s:a:0", "language=nld", "-pix_fmt", "yuv420p", "-color_range", "tv",
            "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-t", f"{length:.3f}"]
    seen = ["-framerate", FPS, "-i", folder / "frame-%05d.png", "-i", sound,
            "-vf", "scale=out_color_matrix=bt709:out_range=tv"]
    ffmpeg(*seen, "-c:v", "libx264", "-profile:v", "high", "-preset", "slow", "-tune", "animation", "-crf", "26",
           "-threads", "2", "-c:a", "aac", "-b:a", "72k", "-movflags", "+faststart", *same, PAGE / "film.mp4")
    ffmpeg(*seen, "-c:v", "libvpx-vp9", "-crf", "48", "-b:v", "0", "-deadline", "good", "-cpu-used", "4",
           "-row-mt", "1", "-threads", "2", "-g", "250", "-c:a", "libopus", "-b:a", "40k", *same, PAGE / "film.webm")


if __name__ == "__main__":
    main()
