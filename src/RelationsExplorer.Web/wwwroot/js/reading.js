// What the reading view gains from scripts: a click on a sentence offers to open, link or cite it, and a note that was opened
// in place closes again with the same click, without leaving a trail of steps in the browser's history.

const text = document.querySelector(".text");
let bar;

function closeBar() {
  bar?.remove();
  bar = null;
}

function button(words, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(act());
      made.textContent = "Copied";
      setTimeout(closeBar, 900);
    } catch {
      made.textContent = "The browser does not allow it";
    }
  });
  return made;
}

function openBar(claim, x, y) {
  closeBar();
  const address = new URL(`#${claim.id}`, location.href).href;
  const sentence = claim.cloneNode(true);
  for (const extra of sentence.querySelectorAll(".marker, .sidenote, .tail")) extra.remove();
  const words = sentence.textContent.trim();
  const open = document.createElement("a");
  open.href = `/claims/${claim.id}`;
  open.textContent = "Open this claim";
  bar = document.createElement("div");
  bar.className = "sentence-bar";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "This sentence");
  bar.append(open, button("Copy link", () => address), button("Cite this", () => `“${words}” ${text.dataset.cite} ${address}`));
  document.body.append(bar);
  const room = document.documentElement.clientWidth - bar.offsetWidth - 8;
  bar.style.left = `${Math.max(8, Math.min(x + scrollX - 40, room))}px`;
  bar.style.top = `${y + scrollY + 16}px`;
}

text?.addEventListener("click", (click) => {
  const claim = click.target.closest(".claim");
  if (!claim || click.target.closest("a, .sidenote") || !getSelection().isCollapsed) return;
  history.replaceState(null, "", `#${claim.id}`);
  openBar(claim, click.clientX, click.clientY);
});

document.addEventListener("click", (click) => {
  if (bar && !bar.contains(click.target) && !click.target.closest?.(".claim")) closeBar();
});
document.addEventListener("keydown", (key) => {
  if (key.key === "Escape") closeBar();
});

// Goes there, and where the place can be seen without moving the page, leaves the page where it is.
function goTo(hash) {
  const before = scrollY;
  location.replace(hash);
  const place = document.getElementById(hash.slice(1))?.getBoundingClientRect();
  const moved = scrollY - before;
  if (place && place.top + moved >= 0 && place.bottom + moved <= innerHeight) scrollTo({ top: before, behavior: "instant" });
}

// A note's marker opens the note; once open, the marker or the cross leads back to the sentence.
text?.addEventListener("click", (click) => {
  const link = click.target.closest("a.marker, .sidenote .close");
  if (!link) return;
  click.preventDefault();
  goTo(link.matches(".marker") && location.hash === link.hash ? `#${link.id}` : link.hash);
});
