// Opens one engine, asks the first question, and waits for more.
const wanted = new URLSearchParams(location.search);

async function begin() {
  const engine = await import(`./engines/${wanted.get("engine")}.mjs`);
  await engine.open("/data/");
  const first = await engine.ask(JSON.parse(wanted.get("first")));
  window.engine = engine;
  return { ms: performance.now(), total: first.total, lacks: engine.lacks };
}

window.first = begin().catch((error) => ({ error: String(error?.stack ?? error) }));

/** Asks all questions in turn, for so long at most: the milliseconds and the answer of each. */
window.askAll = async (questions, most) => {
  const answers = [];
  const start = performance.now();
  for (const question of questions) {
    const asked = performance.now();
    const { total, outlets } = await window.engine.ask(question);
    answers.push({ ms: performance.now() - asked, total, outlets });
    if (performance.now() - start > most) break;
  }
  return answers;
};

/** Asks all questions while nobody looks on, and says when the first is answered and when all are. */
async function askAlone(most) {
  const { lacks } = await window.first;
  await fetch("/came/first");
  const { questions } = await (await fetch("/data/questions.json")).json();
  await window.askAll(questions.filter(({ kind }) => !lacks?.includes(kind)), most);
  await fetch("/came/all");
}

if (wanted.has("alone")) askAlone(Number(wanted.get("alone")));

/** Milliseconds of a fixed loop: how busy the machine is. */
window.pace = () => {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    let mixed = 1;
    for (let at = 0; at < 4e6; at++) mixed = (mixed ^ (mixed << 13)) + (mixed >>> 17);
    window.mixed = mixed;
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[4];
};
