(() => {
  'use strict';
  const form = document.getElementById('filter');
  const rerun = document.body.dataset.rerun;
  const scenarios = '.r > details';

  // A link leads to something that may be folded away.
  const reveal = () => {
    const found = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!found) return;
    found.classList.remove('gone');
    for (let e = found; e; e = e.parentElement) {
      if (e.tagName === 'DETAILS') e.open = true;
      if (e.classList) e.classList.remove('gone');
    }
    found.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();

  const copyButton = (text, label) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text()).then(() => { button.textContent = 'copied'; },
        () => { button.textContent = text(); });
    });
    return button;
  };

  // What every scenario has, and what is too much to be in the file for each: its line and its link.
  document.addEventListener('toggle', (event) => {
    const scenario = event.target;
    if (!scenario.open || !scenario.matches(scenarios) || scenario.dataset.ready) return;
    scenario.dataset.ready = 'yes';
    const facts = scenario.querySelector('summary + p');
    const line = scenario.querySelector('.rerun code');
    const place = facts.textContent.split(' ')[0];
    const link = document.createElement('a');
    link.href = '#' + scenario.id;
    link.textContent = scenario.id;
    facts.prepend(link, ' ');
    facts.append(' ', copyButton(() => location.href.split('#')[0] + '#' + scenario.id, 'copy link'), ' ',
      copyButton(() => line ? line.textContent : rerun + place, 'copy rerun line'));
  }, true);
  document.querySelectorAll(scenarios).forEach((s) => { if (s.open) s.dispatchEvent(new Event('toggle')); });

  if (!form) return;
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  const all = [...document.querySelectorAll(scenarios)];
  const few = 100;

  const apply = () => {
    const v = form.v.value, g = form.g.value, l = form.l.value, c = form.c.value;
    const t = form.t.value.trim().toLowerCase();
    const active = v || g || l || c || t;
    let shown = 0;
    for (const s of all) {
      const verdict = s.querySelector('summary > b').className || 'passed';
      const [level, ...capabilities] = (s.dataset.k || s.parentElement.dataset.k).split('|');
      const fits = (!v || verdict === v) && (!g || s.id.startsWith(g + '-')) && (!l || level === l)
        && (!c || capabilities.includes(c)) && (!t || (s.id + s.textContent).toLowerCase().includes(t));
      s.classList.toggle('gone', !fits);
      shown += fits ? 1 : 0;
    }
    for (const r of document.querySelectorAll('.r')) {
      const any = r.querySelector(':scope > details:not(.gone)') !== null;
      r.classList.toggle('gone', Boolean(active) && !any);
      if (active && any && shown <= few) r.open = true;
    }
    for (const group of document.querySelectorAll('.g')) {
      group.classList.toggle('gone', Boolean(active) && !group.querySelector('.r:not(.gone)'));
    }
    form.querySelector('output').textContent = shown + ' of ' + all.length + ' scenarios';
  };
  let later;
  const soon = () => { clearTimeout(later); later = setTimeout(apply, 120); };
  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
  apply();
})();
