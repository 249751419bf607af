"""The sound of the film: a Dutch voice made by espeak-ng, and quiet music below it.

Every sentence is spoken on its own, so that its length is known; pictures, captions and chapters
take their times from these lengths. The music is a slow pattern of plucked notes, written here,
and lies 20 dB or more below the voice (WCAG 1.4.7).
"""

import array
import json
import math
import subprocess
import wave
from pathlib import Path

RATE = 48000
LOUDNESS = -16  # LUFS
LIMIT = "alimiter=limit=0.82:attack=2:release=40:level=disabled"
# Words a minute, pitch and range (0-99) of espeak-ng, chosen for calm speech.
VOICE = ["-v", "nl", "-s", "160", "-p", "40", "-a", "90", "-g", "1"]
# Words that espeak-ng says wrongly, in its own phonemes.
SAID = {
    "Flexwonen": "[[fl'Eksv#,o:n@n]]",
    "flexwonen": "[[fl'Eksv#,o:n@n]]",
    "flexwoningen": "[[fl'Eksv#,o:nIN@n]]",
    "Bergschenhoek": "[[b'Erxsx@nh,uk]]",
    "Alphen": "[['Alf@n]]",
    "Platform31": "Platform eenendertig",
}
# Less hiss and buzz, a little warmth, and the early reflections of a small room.
COLOUR = (
    "highpass 85 bass +3 180 equalizer 1000 1.2q -2 equalizer 3200 1.0q -4 equalizer 5200 1.5q -3 "
    "lowpass 8200 reverb 14 60 22 100 4 -6"
).split()


def speak(sentence: str, path: Path) -> float:
    """Writes the spoken sentence, without silence around it, and gives its length in seconds."""
    for word, phonemes in SAID.items():
        sentence = sentence.replace(word, phonemes)
    raw = path.with_suffix(".raw.wav")
    subprocess.run(["espeak-ng", *VOICE, "-w", raw, sentence], check=True)
    # Silence goes off the front, then (backwards) off the end; both edges fade.
    edge = ["silence", "1", "0.01", "0.3%", "fade", "t", "0.02", "reverse"]
    subprocess.run(["sox", "-D", raw, "-r", str(RATE), path, *edge, *edge], check=True)
    with wave.open(str(path)) as sound:
        return sound.getnframes() / sound.getframerate()


def read(path: Path) -> array.array:
    with wave.open(str(path)) as sound:
        return array.array("h", sound.readframes(sound.getnframes()))


def write(path: Path, samples) -> None:
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        whole = (max(-32767, min(32767, round(sample))) for sample in samples)
        sound.writeframes(array.array("h", whole).tobytes())


def pluck(samples, start: float, frequency: float, loudness: float) -> None:
    """Adds one note that dies away, like a marimba."""
    first, length = round(start * RATE), round(1.8 * RATE)
    for index in range(min(length, len(samples) - first)):
        time = index / RATE
        attack = min(1.0, time / 0.006)
        turn = 2 * math.pi * frequency * time
        tone = math.sin(turn) * math.exp(-3.2 * time) + 0.22 * math.sin(4 * turn) * math.exp(-11 * time)
        samples[first + index] += loudness * attack * tone


def music(length: float, speech: list[tuple[float, float]]) -> array.array:
    """A pattern of broken chords; louder only where nobody speaks."""
    chords = [(196.0, 246.9, 293.7, 392.0), (164.8, 246.9, 329.6, 392.0),
              (130.8, 196.0, 329.6, 392.0), (146.8, 220.0, 293.7, 370.0)]
    order = [0, 2, 1, 3, 2, 1]
    samples = array.array("d", bytes(8 * round(length * RATE)))
    step, number = 0.42, 0
    while number * step < length - 2.2:
        start = number * step
        chord = chords[number // 12 % len(chords)]
        spoken = any(begin - 0.5 < start < end + 0.1 for begin, end in speech)
        pluck(samples, start, chord[order[number % 6]], 720 if spoken else 2600)
        number += 1
    pluck(samples, length - 2.2, 196.0, 2300)
    pluck(samples, length - 2.2, 293.7, 1800)
    return samples


def mix(lines: list[tuple[float, Path]], length: float, folder: Path) -> Path:
    """Puts the spoken sentences at their times over the music; -16 LUFS, peaks below -1.5 dBFS."""
    voice = array.array("d", bytes(8 * round(length * RATE)))
    spoken = []
    for start, path in lines:
        first, samples = round(start * RATE), read(path)
        for index, sample in enumerate(samples):
            voice[first + index] += sample
        spoken.append((start, start + len(samples) / RATE))
    write(folder / "dry.wav", voice)
    write(folder / "music.wav", music(length, spoken))
    run("sox", "-D", folder / "dry.wav", folder / "voice.wav", "gain", "-6", *COLOUR)
    even = f"acompressor=threshold=-26dB:ratio=3:attack=3:release=90:knee=6,{LIMIT}"
    filtered(folder / "voice.wav", folder / "even.wav", even)
    filtered(folder / "even.wav", folder / "loud.wav", f"volume={LOUDNESS - loudness(folder / 'even.wav'):.2f}dB,{LIMIT}")
    run("sox", "-D", "-m", "-v", "1", folder / "loud.wav", "-v", "1", folder / "music.wav", folder / "mixed.wav",
        "trim", "0", f"{length:.3f}", "fade", "t", "0.3", f"{length:.3f}", "1.2")
    moved = f"volume={LOUDNESS - loudness(folder / 'mixed.wav'):.2f}dB,{LIMIT}"
    return filtered(folder / "mixed.wav", folder / "sound.wav", moved)


def run(*arguments) -> str:
    parts = [str(part) for part in arguments]
    return subprocess.run(parts, check=True, capture_output=True, text=True).stderr


def filtered(source: Path, target: Path, filters: str) -> Path:
    run("ffmpeg", "-hide_banner", "-y", "-i", source, "-af", filters, "-ar", RATE, "-c:a", "pcm_s16le", target)
    return target


def loudness(path: Path) -> float:
    """Integrated loudness in LUFS (EBU R 128)."""
    told = run("ffmpeg", "-hide_banner", "-nostats", "-i", path, "-af", "loudnorm=print_format=json", "-f", "null", "-")
    return float(json.loads(told[told.rindex("{"):told.rindex("}") + 1])["input_i"])
