/* Stellwerk. What pages gain where scripts run: names while one types, values beside sliders, and a list of kept and
   hidden jobs that never leaves the browser. Every page but that list works without it. */
(() => {
    "use strict";

    const english = document.documentElement.lang === "en";
    const prefix = english ? "/en" : "";
    const say = (german, inEnglish) => english ? inEnglish : german;
    const number = new Intl.NumberFormat(english ? "en" : "de");

    /** An element with properties, attributes (`aria-label`, `data-x`) and children. */
    function make(name, properties = {}, ...children) {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(properties)) {
            if (key.includes("-") || key === "role" || key === "for") element.setAttribute(key, value);
            else element[key] = value;
        }
        element.append(...children);
        return element;
    }

    const button = (text, onclick, properties = {}) =>
        make("button", { type: "button", className: "small", textContent: text, onclick, ...properties });

    // Names while one types: the combobox with list autocomplete of the ARIA Authoring Practices Guide.

    function combobox(input) {
        const field = input.name;
        const list = make("ul", { id: `${input.id}-namen`, role: "listbox", hidden: true, className: "names",
            "aria-label": say("Vorschläge", "Suggestions") });
        const status = make("span", { className: "sr", role: "status" });
        input.after(list, status);
        for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list",
            "aria-expanded": "false", "aria-controls": list.id, autocomplete: "off" })) input.setAttribute(name, value);

        let active = -1, timer, request, head = "";

        function close() {
            list.hidden = true;
            list.replaceChildren();
            active = -1;
            input.setAttribute("aria-expanded", "false");
            input.removeAttribute("aria-activedescendant");
        }

        function mark(index) {
            const options = list.children;
            if (active >= 0) options[active]?.setAttribute("aria-selected", "false");
            active = options.length ? (index + options.length) % options.length : -1;
            if (active < 0) return;
            options[active].setAttribute("aria-selected", "true");
            options[active].scrollIntoView({ block: "nearest" });
            input.setAttribute("aria-activedescendant", options[active].id);
        }

        function take(option) {
            input.value = head + option.dataset.text;
            close();
            status.textContent = "";
            input.focus();
        }

        function show(names, before) {
            close();
            head = before;
            names.forEach((name, index) => {
                const count = name.count === 0 ? "" : number.format(name.count)
                    + (name.count === 1 ? say(" Stelle", " job") : say(" Stellen", " jobs"));
                const option = make("li", { id: `${list.id}-${index}`, role: "option", "aria-selected": "false" },
                    make("span", { textContent: name.text }), make("small", { textContent: count }));
                option.dataset.text = name.text;
                option.onmousedown = event => { event.preventDefault(); take(option); };
                list.append(option);
            });
            list.hidden = names.length === 0;
            input.setAttribute("aria-expanded", String(names.length > 0));
            status.textContent = names.length === 0 ? say("Keine Vorschläge", "No suggestions")
                : names.length + (names.length === 1 ? say(" Vorschlag", " suggestion") : say(" Vorschläge", " suggestions"));
        }

        async function ask(text) {
            const parameters = new URLSearchParams(new FormData(input.form));
            parameters.set("q", text);
            parameters.set("feld", field);
            const answer = await fetch(`${prefix}/vorschlaege.json?${parameters}`, { signal: request.signal });
            return answer.ok ? (await answer.json()).suggestions : [];
        }

        async function look() {
            request?.abort();
            const text = input.value.trim();
            if (text.length < 2) return close();
            request = new AbortController();
            try {
                let before = "", names = await ask(text);
                // Where the whole line names nothing, its last word may.
                const word = text.split(/\s+/).pop();
                if (!names.length && word.length > 2 && word !== text) {
                    names = await ask(word);
                    before = names.length ? text.slice(0, text.length - word.length) : "";
                }
                if (document.activeElement === input) show(names, before);
            } catch (error) {
                if (error.name !== "AbortError") close();
            }
        }

        input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, 150); });
        input.addEventListener("blur", () => { clearTimeout(timer); close(); });
        input.addEventListener("keydown", event => {
            if (event.isComposing) return;
            if (event.key === "ArrowDown" || event.key === "ArrowUp") {
                event.preventDefault();
                if (list.hidden) return look();
                const step = event.key === "ArrowDown" ? 1 : -1;
                mark(active < 0 && step < 0 ? -1 : active + step);
            } else if (event.key === "Enter" && active >= 0) {
                event.preventDefault();
                take(list.children[active]);
            } else if (event.key === "Escape" && !list.hidden) {
                event.preventDefault();
                close();
            } else if (event.key === "Enter" || event.key === "Tab") {
                clearTimeout(timer);
                request?.abort();
                close();
            }
        });
    }

    // The value of a slider while it is moved.

    function slider(input) {
        // The slider says its value itself, so the text beside it is not announced once more.
        const output = make("output", { for: input.id, "aria-live": "off" });
        const isRadius = input.name === "umkreis";
        const shown = new Intl.NumberFormat(english ? "en" : "de", isRadius ? { style: "unit", unit: "kilometer" }
            : { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
        const update = () => {
            const value = Number(input.value);
            output.textContent = value === 0 && !isRadius ? say("egal", "any") : shown.format(value);
            input.setAttribute("aria-valuetext", output.textContent);
        };
        const exact = input.closest("fieldset")?.querySelector("input[type=number]");
        // The exact number goes before the slider: who moves the slider means the slider.
        input.addEventListener("input", () => { update(); if (exact) exact.value = ""; });
        update();
        input.before(output);
    }

    // Kept and hidden, in this browser only.

    const isText = entry => typeof entry === "string";
    const storage = {
        name: "stellwerk",
        /** The state where the browser stores nothing (private windows): it lasts as long as the page. */
        held: null,
        /** What is stored. Entries of another shape are as if they were not there: others may have written them. */
        read() {
            if (this.held) return { ...this.held };
            let stored = null;
            try { stored = JSON.parse(localStorage.getItem(this.name)); } catch { /* nothing that could be read */ }
            const list = (key, fits) => Array.isArray(stored?.[key]) ? stored[key].filter(fits) : [];
            return { kept: list("kept", ad => isText(ad?.id) && isText(ad.title)), ads: list("ads", isText),
                employers: list("employers", isText), words: list("words", isText), seen: list("seen", isText),
                hidesSeen: stored?.hidesSeen === true };
        },
        change(change) {
            const state = this.read();
            change(state);
            try {
                localStorage.setItem(this.name, JSON.stringify(state));
                this.held = null;
            } catch { this.held = state; }
            countKept();
        },
        clear() {
            this.held = null;
            try { localStorage.removeItem(this.name); } catch { /* nothing was stored */ }
            countKept();
        },
    };
    const mostSeen = 2000;
    const without = (list, entry) => list.filter(other => other !== entry);
    const withEntry = (list, entry) => list.includes(entry) ? list : [...list, entry];

    /** Finds a word where words begin: "it" is in "IT-Manager", not in "seit". */
    const beginning = word =>
        new RegExp("(?<![\\p{L}\\p{N}])" + word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), "iu");

    /** The visitor's own day, as `2026-11-22`. */
    function today() {
        const now = new Date();
        return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, "0")).join("-");
    }
    function shownDay(day) {
        const date = new Date(`${day}T00:00`);
        return isNaN(date) ? "" : new Intl.DateTimeFormat(english ? "en-GB" : "de", { dateStyle: "medium" }).format(date);
    }

    let keptLink;
    function countKept() {
        const count = storage.read().kept.length;
        keptLink ??= addKeptLink();
        if (keptLink) keptLink.textContent = say("Merkliste", "Kept") + (count ? ` (${count})` : "");
    }
    function addKeptLink() {
        const menu = document.querySelector(".top nav ul");
        const link = make("a", { href: `${prefix}/merkliste` });
        menu?.append(make("li", {}, link));
        return menu && link;
    }

    /** Keeps an ad in its own words alone: number, title with its language, employer and place. */
    function keepButton(ad) {
        const isKept = () => storage.read().kept.some(kept => kept.id === ad.id);
        const toggle = button(say("Merken", "Keep"), () => {
            const had = isKept();
            storage.change(state => {
                state.kept = state.kept.filter(kept => kept.id !== ad.id);
                if (!had) state.kept.push({ ...ad, day: today() });
            });
            update();
        }, { "aria-label": say(`Merken: ${ad.title}`, `Keep: ${ad.title}`) });
        const update = () => toggle.setAttribute("aria-pressed", String(isKept()));
        update();
        return toggle;
    }

    function hits(list) {
        let showsAll = false;
        const entries = [...list.querySelectorAll("article[data-ad]")].map(article => {
            const link = article.querySelector("h2 a");
            const ad = { id: article.dataset.ad, title: link.textContent, lang: link.lang, employer: article.dataset.employer,
                place: article.dataset.place ?? "" };
            // Words are looked for in what the ad is, not in what is said of every one.
            const text = Array.from(article.querySelectorAll("h2 a, .where, .tags li"), part => part.textContent).join("\n");
            return { ad, item: article.closest("li"), article, text, seenMark: make("small", { textContent: say("gesehen", "seen") }) };
        });

        const line = make("p", { className: "hidden-here", role: "status" });
        const word = make("input", { type: "text", id: "wort-aus", maxLength: 60, autocomplete: "off" });
        const seen = make("input", { type: "checkbox", id: "gesehen-aus" });
        const tools = make("form", { className: "own", "aria-label": say("Auf diesem Gerät ausblenden", "Hide on this device") },
            make("label", { for: word.id, textContent: say("Wort ausblenden", "Hide a word") }), word,
            make("button", { type: "submit", className: "small", textContent: say("Ausblenden", "Hide") }),
            make("label", { for: seen.id }, seen, say(" Gesehene ausblenden", " Hide jobs seen")));
        tools.onsubmit = event => {
            event.preventDefault();
            const text = word.value.trim().toLowerCase();
            if (text) storage.change(state => { state.words = withEntry(state.words, text); });
            word.value = "";
            update();
        };
        seen.onchange = () => { storage.change(state => { state.hidesSeen = seen.checked; }); update(); };
        list.before(tools, line);

        for (const { ad, article } of entries) {
            const hideAd = () => { storage.change(state => { state.ads = withEntry(state.ads, ad.id); }); update(true); };
            const hideEmployer = () => {
                storage.change(state => { state.employers = withEntry(state.employers, ad.employer); });
                update(true);
            };
            const actions = make("p", { className: "actions" }, keepButton(ad),
                button(say("Ausblenden", "Hide"), hideAd,
                    { "aria-label": say(`Ausblenden: ${ad.title}`, `Hide: ${ad.title}`) }));
            if (ad.employer) actions.append(button(say("Arbeitgeber ausblenden", "Hide employer"), hideEmployer,
                { "aria-label": say(`Arbeitgeber ausblenden: ${ad.employer}`, `Hide employer: ${ad.employer}`) }));
            const box = article.querySelector(".choose");
            box.replaceWith(actions);
            actions.append(box);
        }

        function update(focusesLine = false) {
            const state = storage.read();
            const words = state.words.map(beginning);
            seen.checked = state.hidesSeen;
            let hidden = 0;
            for (const { ad, item, article, text, seenMark } of entries) {
                const wasSeen = state.seen.includes(ad.id);
                article.classList.toggle("seen", wasSeen);
                if (wasSeen) article.querySelector(".when").append(seenMark); else seenMark.remove();
                const isHidden = state.ads.includes(ad.id) || ad.employer && state.employers.includes(ad.employer)
                    || words.some(word => word.test(text)) || state.hidesSeen && wasSeen;
                if (isHidden) hidden += 1;
                item.hidden = Boolean(isHidden) && !showsAll;
                item.classList.toggle("let-through", Boolean(isHidden) && showsAll);
            }
            line.replaceChildren();
            if (hidden === 0) return;
            line.append(say(`${hidden} von ${entries.length} Stellen dieser Seite ${hidden === 1 ? "ist" : "sind"} auf diesem Gerät ausgeblendet. `,
                `${hidden} of ${entries.length} jobs on this page ${hidden === 1 ? "is" : "are"} hidden on this device. `));
            const show = button(showsAll ? say("Wieder ausblenden", "Hide again") : say("Zeigen", "Show"),
                () => { showsAll = !showsAll; update(true); });
            const undo = button(say("Nichts mehr ausblenden", "Hide nothing any more"), () => {
                storage.change(state => { Object.assign(state, { ads: [], employers: [], words: [], hidesSeen: false }); });
                showsAll = false;
                update();
                word.focus();
            });
            line.append(show, " ", undo, " ", make("a", { href: `${prefix}/merkliste`, textContent: say("Einzeln ändern", "Change one by one") }));
            if (focusesLine) show.focus();
        }
        update();
        // A page that the browser kept while an ad was read knows nothing of it yet.
        addEventListener("pageshow", event => { if (event.persisted) update(); });
    }

    /** The page of an ad that is open: it counts as seen, and can be kept. */
    function adPage(id) {
        const head = document.querySelector(".ad-head"), heading = head?.querySelector("h1");
        if (!heading) return;
        storage.change(state => { state.seen = withEntry(state.seen, id).slice(-mostSeen); });
        const ad = { id, title: heading.textContent, lang: heading.lang, employer: head.dataset.employer ?? "",
            place: head.dataset.place ?? "" };
        head.append(make("p", { className: "actions" }, keepButton(ad)));
    }

    /** Ads that one request may ask for, as the server has it. */
    const mostAsked = 200;

    /** What the server says of ads, by number; those it does not know are left out. */
    async function ask(ids) {
        const found = new Map();
        for (let start = 0; start < ids.length; start += mostAsked) {
            const query = ids.slice(start, start + mostAsked).map(id => `id=${encodeURIComponent(id)}`).join("&");
            const answer = await fetch(`${prefix}/merkliste.json?${query}`);
            if (!answer.ok) throw new Error(answer.statusText);
            for (const ad of await answer.json()) found.set(ad.id, ad);
        }
        return found;
    }

    function keptPage(room) {
        const drawn = make("div"), removal = make("p", { className: "sr", role: "status" });
        room.replaceChildren(drawn, removal);

        /** Draws what is left. What had the focus may be gone: its section's heading takes it, or the first one. */
        function redraw(said, title) {
            draw();
            const headings = [...drawn.querySelectorAll("h2")];
            (headings.find(heading => heading.textContent === title) ?? headings[0]).focus();
            removal.textContent = said;
        }

        const section = (title, ...children) =>
            make("section", {}, make("h2", { tabIndex: -1, textContent: title }), ...children);

        function entry(title, text, remove, ...before) {
            const removed = () => { storage.change(remove); redraw(say(`Entfernt: ${text}`, `Removed: ${text}`), title); };
            return make("li", {}, ...before,
                button(say("Entfernen", "Remove"), removed, { "aria-label": say(`Entfernen: ${text}`, `Remove: ${text}`) }));
        }

        function names(state, title, key) {
            return state[key].length === 0 ? [] : [section(title, make("ul", { className: "kept" }, ...state[key].map(name =>
                entry(title, name, state => { state[key] = without(state[key], name); }, make("span", { textContent: name })))))];
        }

        function keptAds(ads) {
            const title = say("Gemerkt", "Kept");
            if (!ads.length) return section(title, make("p", { textContent: say(
                "Noch nichts gemerkt. In Listen und bei jeder Stelle steht „Merken“.", "Nothing kept yet. Lists and jobs have a button “Keep”.") }));
            const status = make("p", { role: "status" });
            const items = ads.map(ad => {
                const where = make("span", { className: "where" });
                const item = entry(title, ad.title, state => { state.kept = state.kept.filter(other => other.id !== ad.id); },
                    make("a", { href: `${prefix}/stelle/${encodeURIComponent(ad.id)}`, lang: isText(ad.lang) ? ad.lang : "de",
                        textContent: ad.title }), where);
                const show = pay => {
                    const day = shownDay(ad.day);
                    where.textContent = [ad.employer, ad.place, pay, day && say("gemerkt am ", "kept on ") + day].filter(Boolean).join(" · ");
                };
                show();
                return { ad, item, where, show };
            });

            async function check() {
                const found = await ask(ads.map(ad => ad.id)).catch(() => null);
                if (!found) { status.textContent = say("Das ließ sich gerade nicht prüfen.", "That could not be checked just now."); return; }
                let open = 0;
                for (const { ad, item, where, show } of items) {
                    const now = found.get(ad.id);
                    if (now?.open) open += 1;
                    show(now?.pay);
                    item.querySelector(".state")?.remove();
                    where.after(make("strong", { className: "state", textContent: now?.open ? say("offen", "open") : say("nicht mehr offen", "no longer open") }));
                }
                status.textContent = say(`${open} offen, ${ads.length - open} nicht mehr offen.`, `${open} open, ${ads.length - open} no longer open.`);
            }
            return section(title, make("ul", { className: "kept" }, ...items.map(({ item }) => item)),
                button(say("Prüfen, ob sie noch offen sind", "Check whether they are still open"), check), status);
        }

        function save() {
            const file = new Blob([JSON.stringify(storage.read(), null, 2)], { type: "application/json" });
            const link = make("a", { href: URL.createObjectURL(file), download: "stellwerk-merkliste.json" });
            document.body.append(link);
            link.click();
            link.remove();
            setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
        }

        function draw() {
            const state = storage.read();
            drawn.replaceChildren(keptAds(state.kept),
                ...names(state, say("Ausgeblendete Arbeitgeber", "Hidden employers"), "employers"),
                ...names(state, say("Ausgeblendete Wörter", "Hidden words"), "words"));
            if (state.ads.length) {
                const showAgain = () => {
                    storage.change(state => { state.ads = []; });
                    redraw(say("Ausgeblendete Stellen werden wieder gezeigt.", "Hidden jobs are shown again."));
                };
                drawn.append(section(say("Ausgeblendete Stellen", "Hidden jobs"), make("p", {},
                    number.format(state.ads.length) + " ", button(say("Wieder zeigen", "Show again"), showAgain))));
            }
            const clear = () => { storage.clear(); redraw(say("Alles auf diesem Gerät ist gelöscht.", "Everything on this device is deleted.")); };
            drawn.append(section(say("Alles zusammen", "All of it"), make("p", { className: "actions" },
                button(say("Als Datei speichern", "Save as a file"), save),
                button(say("Alles auf diesem Gerät löschen", "Delete everything on this device"), clear))));
        }
        draw();
    }

    document.querySelectorAll("form.search input[name=was], form.search input[name=wo]").forEach(combobox);
    document.querySelectorAll("input[type=range]").forEach(slider);
    countKept();
    const list = document.querySelector("ol.hits");
    if (list) hits(list);
    const ad = location.pathname.match(/^(?:\/en)?\/stelle\/([^/]+)\//);
    if (ad) adPage(decodeURIComponent(ad[1]));
    const room = document.getElementById("merkliste");
    if (room) keptPage(room);
})();
