"""The texts of the film: captions and chapters as WebVTT, and the transcript in Markdown."""

import re


def stamp(seconds: float) -> str:
    """A time as WebVTT writes it."""
    whole = round(seconds * 1000)
    return f"{whole // 3600000:02}:{whole // 60000 % 60:02}:{whole // 1000 % 60:02}.{whole % 1000:03}"


def halves(text: str, width: int = 42) -> str:
    """One line, or two of about the same length, none wider than `width`."""
    if len(text) <= width:
        return text
    words = text.split()
    breaks = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    fitting = [pair for pair in breaks if max(map(len, pair)) <= width]
    if not fitting:
        raise SystemExit(f"too long for two lines of a caption: {text}")
    # A break after a comma or a colon reads best, one after a short word badly; then the most even.
    def price(pair):
        last = pair[0].split()[-1]
        return (abs(len(pair[0]) - len(pair[1])) + len(pair[0]) / 100
                - (14 if last[-1] in ",:.?" else 0) + (10 if len(last) <= 3 else 0))
    return "\n".join(min(fitting, key=price))


def vtt(cues: list[tuple[float, float, str]]) -> str:
    parts = [f"{number}\n{stamp(start)} --> {stamp(end)}\n{text}\n"
             for number, (start, end, text) in enumerate(cues, 1)]
    return "WEBVTT\n\n" + "\n".join(parts)


def captions(scenes, length: float) -> str:
    """A cue a sentence; it stays up to 0.9 s longer than the voice, if nothing follows."""
    spoken = [(start, end, text) for scene in scenes for start, end, text in scene.spoken]
    cues = [(0.2, spoken[0][0] - 0.1, "[rustige muziek]")]
    for index, (start, end, text) in enumerate(spoken):
        after = spoken[index + 1][0] if index + 1 < len(spoken) else length
        until = min(end + 0.9, after - 0.08, length - 0.3)
        speed = len(text) / (until - start)
        if speed > 17:
            raise SystemExit(f"{speed:.1f} characters a second: {text}")
        cues.append((start, until, halves(text)))
    return vtt(cues)


def chapters(scenes, length: float) -> str:
    begins = [(scene.start, scene.chapter) for scene in scenes if scene.chapter]
    ends = [start for start, _ in begins[1:]] + [int(length)]
    return vtt([(start, end, name) for (start, name), end in zip(begins, ends)])


def transcript(scenes) -> str:
    """What is seen, what stands on screen and what is said, scene by scene."""
    text = ["De hele film door klinkt zachte, rustige muziek.\n"]
    for scene in scenes:
        if scene.chapter:
            text.append(f"### {scene.chapter}\n")
        shown = ", ".join(f"‘{words}’" for words in scene.screen)
        minutes, seconds = divmod(int(scene.start), 60)
        text.append(f"**In beeld, {minutes}:{seconds:02}:** {scene.seen} Op het scherm staat: {shown}.\n")
        text.append("**Stem:** " + " ".join(said for _, _, said in scene.spoken) + "\n")
    return "\n".join(text)


def put_below(page: str, heading: str, text: str) -> str:
    """The page with `text` below `heading`, up to the next heading of its level or a footnote."""
    pattern = re.compile(rf"(^## {re.escape(heading)}\n\n)(.*?)(?=^## |^\[\^|\Z)", re.M | re.S)
    if not pattern.search(page):
        raise SystemExit(f"the page has no heading '## {heading}'")
    return pattern.sub(lambda found: found[1] + text + "\n", page)
