/*
 * A host's own activities for a `treaty-reach`: so many that they name as many countries in all as
 * the page's address says.
 */
import days from 'bench:days';

/** Countries in each activity. */
const each = 10;
const count = Number(new URLSearchParams(location.search).get('maps')) / each;
const codes = days.map(([iso3]) => iso3);

const events = Array.from({ length: count }, (_, at) => ({
  id: `activity-${at}`,
  mode: at % 3 ? 'workshop' : 'direct',
  start: `${2003 + (at % 12)}-${String(1 + (at % 9)).padStart(2, '0')}-10`,
  title: `Activity ${at}`,
  place: { name: `Place ${at}`, latitude: at % 60, longitude: (at * 7) % 170 },
  countries: Array.from({ length: each }, (_, one) => ({
    code: codes[(at * 13 + one * 5) % codes.length],
    role: one ? 'participant' : 'host',
  })),
  sources: [{ title: `Report ${at}` }],
}));

const reach = document.querySelector<HTMLElement & { data: unknown }>('treaty-reach');
if (reach) reach.data = { source: 'Bench', complete: true, events };
