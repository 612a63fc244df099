// A shelf of claims, in this browser alone: "Keep" beside a claim puts it there or takes it off again, and a note at the foot of the
// window leads to the list of what was kept, which has an address of its own.

const shelf = "kept-claims";
const most = 200;
const few = 4;

function kept() {
  try {
    const ids = JSON.parse(localStorage.getItem(shelf) ?? "[]");
    return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

const note = document.createElement("aside");
note.className = "kept";
note.setAttribute("aria-label", "Kept claims");
note.hidden = true;
const way = document.createElement("a");
way.setAttribute("aria-live", "polite");
const letGo = document.createElement("button");
letGo.type = "button";
letGo.textContent = "Let go of all";
note.append(way, letGo);
document.body.append(note);

function show() {
  const ids = kept();
  note.hidden = ids.length === 0;
  way.textContent = ids.length === 1 ? "1 claim kept" : `${ids.length} claims kept`;
  way.href = `/claims?${new URLSearchParams(ids.map((id) => ["id", id]))}`;
  for (const button of document.querySelectorAll("button.keep")) {
    const isKept = ids.includes(button.value);
    button.dataset.word = isKept ? "Kept ✓" : "Keep";
    button.setAttribute("aria-pressed", isKept);
  }
}

function keep(ids, button) {
  try {
    localStorage.setItem(shelf, JSON.stringify(ids.slice(-most)));
    show();
  } catch {
    button.dataset.word = "The browser does not allow it";
  }
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest?.("button.keep");
  if (!button) return;
  const ids = kept();
  keep(ids.includes(button.value) ? ids.filter((id) => id !== button.value) : [...ids, button.value], button);
});
letGo.addEventListener("click", () => {
  const { length } = kept();
  if (length < few || confirm(`Let go of all ${length} claims?`)) keep([], letGo);
});
addEventListener("storage", show);

// Lists are exchanged while somebody types.
new MutationObserver(show).observe(document.getElementById("main"), { childList: true, subtree: true });
show();
