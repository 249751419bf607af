// A player around the browser's own: captions and audio description stand beside play, the text
// follows and can be clicked, every control works by key. Nothing is stored, and a film of another
// host is asked for only after a click.
(() => {
  "use strict";
  const clock = (time) => {
    const [hours, minutes, seconds] = [time / 3600, (time / 60) % 60, time % 60].map(Math.floor);
    const two = (number) => String(number).padStart(2, "0");
    return hours ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
  };

  for (const place of document.querySelectorAll(".film-elsewhere")) {
    place.querySelector("a").addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const frame = document.createElement("iframe");
      frame.src = place.dataset.player;
      frame.title = place.dataset.title;
      frame.allow = "autoplay; fullscreen";
      // Some hosts refuse a visitor who does not tell from which site the film is asked.
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      place.replaceChildren(frame);
      frame.focus();
    });
  }

  for (const film of document.querySelectorAll(".film")) {
    const video = film.querySelector("video");
    const bar = film.querySelector(".film-controls");
    if (!video || !bar || !video.canPlayType) continue;
    const control = (name) => bar.querySelector(`[data-film="${name}"]`);
    const on = (name, kind, act) => control(name)?.addEventListener(kind, act);
    const total = () => Number.isFinite(video.duration) ? video.duration : Number(control("position").max);
    const track = (kind) => [...video.textTracks].find((it) => it.kind === kind);
    const press = (button, state) => button.setAttribute("aria-pressed", String(state));
    const pressed = (name) => control(name).getAttribute("aria-pressed") === "true";
    video.controls = false;
    bar.hidden = false;

    // How much room there is, in rem.
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const fit = () => {
      for (const room of [50, 34, 26]) film.classList.toggle(`film-below-${room}`, film.clientWidth <= room * rem);
    };
    fit();
    new ResizeObserver(fit).observe(film);

    // Play and place.
    const play = control("play");
    const word = play.querySelector(".film-word");
    const words = [word.textContent, play.dataset.pause];
    const say = () => {
      word.textContent = play.title = words[video.paused ? 0 : 1];
      film.classList.toggle("film-playing", !video.paused);
    };
    say();
    const toggle = () => { if (video.paused) video.play().catch(() => {}); else video.pause(); };
    on("play", "click", toggle);
    video.addEventListener("click", toggle);
    for (const kind of ["play", "pause"]) video.addEventListener(kind, say);
    const position = control("position");
    const shown = []; // what else follows the place in the film
    const show = () => {
      const text = `${clock(video.currentTime)} / ${clock(total())}`;
      position.max = Math.floor(total());
      position.value = Math.floor(video.currentTime);
      position.setAttribute("aria-valuetext", text);
      control("clock").textContent = text;
      for (const follow of shown) follow();
    };
    video.addEventListener("timeupdate", show);
    video.addEventListener("durationchange", show);
    const go = (time) => { video.currentTime = Math.max(0, Math.min(time, total())); show(); };
    position.addEventListener("input", () => go(Number(position.value)));

    // Captions.
    const captions = track("captions");
    const mode = () => {
      if (captions) captions.mode = pressed("captions") ? "showing" : "hidden";
    };
    on("captions", "click", () => { press(control("captions"), !pressed("captions")); mode(); });
    mode();

    // Audio description: a sound that plays along, or another version of the film.
    const sound = film.querySelector("audio");
    const describes = () => control("description") && pressed("description");
    const follow = () => {
      if (!sound) return;
      sound.muted = video.muted;
      sound.volume = video.volume;
      sound.playbackRate = video.playbackRate;
      if (!describes() || video.paused) { sound.pause(); return; }
      if (Math.abs(sound.currentTime - video.currentTime) > 0.3) sound.currentTime = video.currentTime;
      if (sound.paused && !sound.ended) sound.play().catch(() => {});
    };
    for (const kind of ["play", "pause", "seeked", "timeupdate", "ratechange", "volumechange"]) {
      video.addEventListener(kind, follow);
    }
    on("description", "click", () => {
      const button = control("description");
      press(button, !pressed("description"));
      if (!button.dataset.file) { follow(); return; }
      const [time, playing, rate] = [video.currentTime, !video.paused, video.playbackRate];
      if (pressed("description")) video.src = button.dataset.file;
      else video.removeAttribute("src");
      video.load();
      video.addEventListener("loadedmetadata", () => {
        video.playbackRate = rate;
        go(time);
        if (playing) video.play().catch(() => {});
      }, { once: true });
    });

    // The lines of the captions as a text that follows; chapters stand above their lines.
    const list = film.querySelector(".film-lines");
    const buttons = [];
    const fill = () => {
      const chapters = [...(track("chapters")?.cues ?? [])];
      list.replaceChildren();
      buttons.length = 0;
      for (const cue of captions?.cues ?? []) {
        while (chapters.length && chapters[0].startTime <= cue.startTime) {
          const part = document.createElement("li");
          part.className = "film-part";
          part.textContent = chapters.shift().text;
          list.append(part);
        }
        const item = document.createElement("li");
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = cue.getCueAsHTML().textContent;
        button.addEventListener("click", () => go(cue.startTime));
        item.append(button);
        list.append(item);
        buttons.push({ button, cue });
      }
    };
    const mark = () => {
      for (const { button, cue } of buttons) {
        const now = cue.startTime <= video.currentTime && video.currentTime < cue.endTime;
        if (now === (button.getAttribute("aria-current") === "true")) continue;
        if (!now) { button.removeAttribute("aria-current"); continue; }
        button.setAttribute("aria-current", "true");
        if (!list.hidden) list.scrollTop = button.offsetTop - list.offsetTop - list.clientHeight / 3;
      }
    };
    shown.push(mark);
    on("lines", "click", () => {
      list.hidden = !list.hidden;
      control("lines").setAttribute("aria-expanded", String(!list.hidden));
      if (!list.hidden) { fill(); mark(); }
    });

    // Chapters.
    const chapters = track("chapters");
    if (chapters && control("chapter")) {
      chapters.mode = "hidden";
      const choose = control("chapter");
      const offer = () => {
        choose.replaceChildren(...[...chapters.cues ?? []].map((cue) => new Option(cue.text, cue.startTime)));
        if (!list.hidden) fill();
      };
      film.querySelector("track[kind=chapters]").addEventListener("load", offer);
      if (chapters.cues?.length) offer();
      choose.addEventListener("change", () => go(Number(choose.value)));
      shown.push(() => {
        const past = [...chapters.cues ?? []].filter((cue) => cue.startTime <= video.currentTime);
        choose.selectedIndex = Math.max(0, past.length - 1);
      });
    }

    // What few people use waits behind one button.
    const more = bar.querySelector(".film-more");
    const unfold = (open) => {
      more.hidden = !open;
      control("more").setAttribute("aria-expanded", String(open));
    };
    on("more", "click", () => unfold(more.hidden));
    more.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.target.nodeName === "SELECT") return;
      unfold(false);
      control("more").focus();
    });

    // Speed, sound, full screen.
    on("speed", "change", () => { video.playbackRate = Number(control("speed").value); });
    const mute = () => { video.muted = !video.muted; press(control("mute"), video.muted); };
    on("mute", "click", mute);
    on("volume", "input", () => { video.volume = Number(control("volume").value) / 100; });
    const full = () => {
      if (document.fullscreenElement) document.exitFullscreen();
      else if (film.requestFullscreen) film.requestFullscreen().catch(() => {});
      // iPhones know only the film itself in full screen.
      else video.webkitEnterFullscreen?.();
    };
    if (!document.fullscreenEnabled && !video.webkitEnterFullscreen) control("full").remove();
    else on("full", "click", full);

    // Keys, while the focus is within the film.
    const keys = {
      k: toggle, m: mute, f: full,
      c: () => control("captions")?.click(),
      d: () => control("description")?.click(),
      j: () => go(video.currentTime - 10),
      l: () => go(video.currentTime + 10),
    };
    film.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.target.nodeName === "SELECT") return;
      const act = keys[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    });
  }
})();
