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

// A job that has ended leads on to what it made, for those who watched it.
const made = document.querySelector("[data-go-on] a");
if (made && performance.getEntriesByType("navigation")[0]?.type === "reload") location.replace(made.href);
