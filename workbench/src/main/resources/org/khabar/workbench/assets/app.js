// What pages do beyond links and forms. Everything works without it, only less at hand.
"use strict";

const token = document.querySelector('meta[name="khabar-token"]').content;
const news = document.getElementById("news");

// htmx sends forms with their hidden token; what it sends otherwise gets it here.
document.addEventListener("htmx:configRequest", (event) => {
    event.detail.headers["X-Khabar-Token"] = token;
});

// Light, dark, or as the machine has it; kept for a year.
document.querySelector("[data-theme-switch]").addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.theme === "auto"
        ? matchMedia("(prefers-color-scheme: dark)").matches
        : root.dataset.theme === "dark";
    root.dataset.theme = dark ? "light" : "dark";
    document.cookie = `khabar-theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=strict`;
});

// On a narrow screen the menu is longer than its line; where one is comes into sight.
const place = document.querySelector(".top nav [aria-current]");
if (place) {
    const menu = place.closest("nav");
    menu.scrollLeft += place.getBoundingClientRect().left - menu.getBoundingClientRect().left - 24;
}

// The filter bar leaves out what is empty, so that addresses stay short.
for (const form of document.querySelectorAll("[data-filter]")) {
    const go = () => {
        const query = new URLSearchParams();
        for (const [name, value] of new FormData(form)) {
            if (value) {
                query.set(name, value);
            }
        }
        const text = query.toString();
        location.assign(form.action + (text ? "?" + text : ""));
    };
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        go();
    });
    for (const select of form.querySelectorAll("select")) {
        select.addEventListener("change", go);
    }
}

// Names are suggested while they are typed.
for (const input of document.querySelectorAll("[data-suggest]")) {
    let last = "";
    input.addEventListener("input", async () => {
        const words = input.value.trim();
        if (words.length < 2 || words === last) {
            return;
        }
        last = words;
        const answer = await fetch(input.dataset.suggest + "?q=" + encodeURIComponent(words));
        if (answer.ok) {
            const list = input.list;
            list.replaceChildren(...(await answer.json()).map((name) => {
                const option = document.createElement("option");
                option.value = name;
                return option;
            }));
        }
    });
}

// A dial says where it stands while it is moved.
document.addEventListener("input", (event) => {
    const unit = event.target.dataset && event.target.dataset.dial;
    const out = unit && document.getElementById(event.target.id + "-out");
    if (out) {
        const value = Number(event.target.value);
        out.textContent = unit === "share"
            ? (value * 100).toFixed(1) + " %"
            : value.toLocaleString("en", {maximumFractionDigits: value < 100 ? 2 : 0}) + " " + unit;
    }
});

// A key does what its button or link does, unless somebody is writing.
document.addEventListener("keydown", (event) => {
    const writing = event.target.closest("input, select, textarea, [contenteditable]");
    if (writing || event.ctrlKey || event.metaKey || event.altKey) {
        return;
    }
    const key = event.key.toLowerCase();
    const chosen = key === "u"
        ? document.querySelector("[data-undo]")
        : /^[a-z]$/.test(key) && document.querySelector(`[data-key="${key}"]`);
    if (chosen) {
        event.preventDefault();
        chosen.click();
    }
});

// Files dropped anywhere are added.
const drop = document.getElementById("drop");
const holdsFiles = (event) => event.dataTransfer && event.dataTransfer.types.includes("Files");
let depth = 0;
document.addEventListener("dragenter", (event) => {
    if (holdsFiles(event)) {
        depth += 1;
        drop.hidden = false;
    }
});
document.addEventListener("dragleave", (event) => {
    if (holdsFiles(event)) {
        depth -= 1;
        drop.hidden = depth > 0 ? drop.hidden : true;
    }
});
document.addEventListener("dragover", (event) => {
    if (holdsFiles(event)) {
        event.preventDefault();
    }
});
document.addEventListener("drop", async (event) => {
    if (!holdsFiles(event)) {
        return;
    }
    event.preventDefault();
    depth = 0;
    drop.hidden = true;
    const form = new FormData();
    for (const file of event.dataTransfer.files) {
        form.append("files", file);
    }
    news.textContent = "…";
    const answer = await fetch("/files/add", {method: "POST", headers: {"X-Khabar-Token": token}, body: form});
    news.textContent = "";
    location.assign(answer.ok ? answer.url : "/files");
});
