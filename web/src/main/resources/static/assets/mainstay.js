// Everything works without this file; it only spares people a click.
"use strict";

document.documentElement.classList.add("ms-js");

// A form marked so is sent as soon as its choice changes.
document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-send-on-change]");
  if (form) form.requestSubmit();
});

// A job's page asks again until the job has ended.
const job = document.querySelector("[data-refresh-seconds]");
if (job) setTimeout(() => location.reload(), 1000 * Number(job.dataset.refreshSeconds));

// A button marked so prints the page.
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});

// Files may be dropped on the box, and it is seen how far they are sent.
const drop = document.querySelector("form[data-drop]");
if (drop) {
  const tell = (trouble) => {
    const line = drop.querySelector(".ms-drop__trouble");
    line.textContent = trouble;
    line.hidden = trouble === "";
  };

  const send = (data, bytes, count) => {
    if (count === 0) return tell("Choose a file or a folder first.");
    if (count > 1000) return tell(`These are ${count} files; at most 1,000 can be taken at once. Drop fewer, or a zip of them.`);
    if (bytes > 4 * 1024 ** 3) return tell("These files are larger than 4 GB together. Drop fewer at a time.");
    tell("");
    const bar = drop.querySelector(".ms-drop__progress");
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) bar.querySelector("progress").value = (100 * event.loaded) / event.total;
    });
    request.addEventListener("load", () => {
      if (request.status < 400) location.assign(request.responseURL);
      else tell("The server did not take these files. Load this page again and see whether you are still signed in.");
    });
    request.addEventListener("error", () => tell("The server was not reached. Nothing was taken; try again."));
    bar.hidden = false;
    request.open("POST", drop.action);
    request.send(data);
  };

  drop.addEventListener("submit", (event) => {
    event.preventDefault();
    const data = new FormData();
    let bytes = 0;
    let count = 0;
    for (const input of drop.querySelectorAll("input[type=file]")) {
      for (const file of input.files) {
        data.append(input.name, file, file.webkitRelativePath || file.name);
        bytes += file.size;
        count += 1;
      }
    }
    send(data, bytes, count);
  });

  // Everything in a folder that was dropped, with its path; a browser gives a hundred entries at a time.
  const gather = async (entry, path, found) => {
    if (entry.isFile) {
      const file = await new Promise((done, failed) => entry.file(done, failed));
      found.push([path + entry.name, file]);
    } else if (entry.isDirectory) {
      const reader = entry.createReader();
      for (;;) {
        const some = await new Promise((done, failed) => reader.readEntries(done, failed));
        if (some.length === 0) return;
        for (const one of some) await gather(one, `${path}${entry.name}/`, found);
      }
    }
  };

  for (const kind of ["dragenter", "dragover"]) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("ms-drop--over");
    });
  }
  drop.addEventListener("dragleave", () => drop.classList.remove("ms-drop--over"));
  drop.addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("ms-drop--over");
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry);
    const found = [];
    for (const entry of entries) await gather(entry, "", found);
    const data = new FormData();
    for (const [path, file] of found) data.append(path.includes("/") ? "folder" : "files", file, path);
    send(data, found.reduce((sum, [, file]) => sum + file.size, 0), found.length);
  });
}

// A job that has ended leads on to what it made, for those who watched it.
const made = document.querySelector("[data-go-on] a");
if (made && performance.getEntriesByType("navigation")[0]?.type === "reload") location.replace(made.href);
