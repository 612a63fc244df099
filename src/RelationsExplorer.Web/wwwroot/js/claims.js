// Search as you type: the list below the box is asked for again, and only the list is exchanged. The address follows, so
// that the page can be shared and gone back to at any moment.

const form = document.querySelector("form.searchbar");
const box = form?.querySelector("input[type=search]");
let asking;
let waiting;

async function ask() {
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form)) if (value) address.searchParams.append(name, value);
  const asTyped = new URL(address);
  asTyped.searchParams.set("typing", "yes");
  asking?.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(asTyped, { signal: asking.signal, headers: { accept: "text/html" } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const id of ["asked", "found", "facets"]) {
      const [old, fresh] = [document.getElementById(id), page.getElementById(id)];
      if (!old || !fresh) continue;
      const folds = [...old.querySelectorAll("details")].filter((fold) => fold.open).map((fold) => fold.querySelector("summary").textContent);
      for (const fold of fresh.querySelectorAll("details")) fold.open ||= folds.includes(fold.querySelector("summary").textContent);
      old.replaceWith(document.adoptNode(fresh));
    }
    history.replaceState(null, "", address);
    document.title = page.title;
  } catch (stop) {
    if (stop.name !== "AbortError") form.submit();
  }
}

box?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, 180);
});
