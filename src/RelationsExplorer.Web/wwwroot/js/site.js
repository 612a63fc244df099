// What every page gains from scripts: "/" goes to the search box, Escape leaves it; a link is fetched while the pointer rests on it.

const seek = document.getElementById("seek");

document.addEventListener("keydown", (key) => {
  const typing = key.target.closest("input, textarea, select, [contenteditable]");
  if (key.key === "/" && !typing && !key.ctrlKey && !key.metaKey && !key.altKey) {
    key.preventDefault();
    (document.querySelector("main input[type=search]") ?? seek).focus();
  }
  if (key.key === "Escape" && typing?.type === "search" && typing.value === "") typing.blur();
});

// A button that copies says so for a moment; where the browser does not let it, that is said too.
document.addEventListener("click", async ({ target }) => {
  const button = target.closest?.("button.copy");
  if (!button) return;
  const words = (button.dataset.words ??= button.getAttribute("aria-label"));
  let done = "Copied";
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
  } catch {
    done = "The browser does not allow it";
  }
  button.dataset.word = done;
  button.setAttribute("aria-label", done);
  setTimeout(() => {
    button.dataset.word = words;
    button.setAttribute("aria-label", words);
  }, 1500);
});

const fetched = new Set([location.href]);
const mayFetch = !navigator.connection?.saveData;

function fetchAhead({ target }) {
  const link = target.closest?.("a[href]");
  if (!mayFetch || !link || link.origin !== location.origin || link.hasAttribute("download")) return;
  const address = link.href.split("#")[0];
  if (fetched.has(address) || address === location.href.split("#")[0]) return;
  fetched.add(address);
  const hint = document.createElement("link");
  hint.rel = "prefetch";
  hint.href = address;
  document.head.append(hint);
}

let resting;
document.addEventListener("pointerover", (move) => {
  clearTimeout(resting);
  resting = setTimeout(fetchAhead, 80, move);
});
document.addEventListener("focusin", fetchAhead);
