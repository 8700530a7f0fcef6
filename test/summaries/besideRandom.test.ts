import { useOffice } from '../excel/setup';
import { HOSTS, listPlan, type Written } from './beside';
import { randomFrom } from '../support/randomFrom';

jest.setTimeout(120_000);
useOffice();

const FIRST = 2;
const ALL = ['An', 'Bình', 'Châu', 'Dân', 'Én', 'Gia', 'Hà', 'Ích', 'Khê', 'Lâm'];

/** Some communes in some order: as they are listed, or mixed. */
function listFrom(random: () => number, isMixed: boolean): string[] {
  const some = ALL.filter(() => random() < 0.6);
  const list = some.length > 1 ? some : ALL.slice(0, 3);
  const keys = new Map(list.map((name) => [name, random()]));
  return isMixed ? list.sort((a, b) => keys.get(a)! - keys.get(b)!) : list;
}

describe.each(Array.from({ length: 24 }, (_, seed) => seed))('lists and remarks of seed %i', (seed) => {
  const random = randomFrom(seed);
  const before = listFrom(random, seed % 3 === 2);
  const anew = listFrom(random, seed % 3 !== 0);
  const noted = before.filter(() => random() < 0.7);
  const user: Written = [
    ...before.flatMap((name, i): Written => {
      const row = FIRST + i;
      return noted.includes(name)
        ? [
            [row, 3, `về ${name}`],
            [row, 4, `=C${row + 1}*2+$C$1`],
          ]
        : [];
    }),
    [FIRST + before.length, 4, `=SUM(E${FIRST + 1}:E${FIRST + before.length})`],
    [FIRST + before.length + 4, 0, 'dưới biểu'],
  ];

  it('every remark stands beside its line, or below with its name, the same in both hosts', async () => {
    const [inFile, inExcel] = [
      await HOSTS[0][1](listPlan(before), user, listPlan(anew)),
      await HOSTS[1][1](listPlan(before), user, listPlan(anew)),
    ];
    expect(inExcel).toEqual(inFile);
    const { rows, outcome } = inFile;
    const gone = noted.filter((name) => !anew.includes(name));
    expect(outcome.apart?.[0]?.lines ?? []).toEqual(gone);
    anew.forEach((name, i) => {
      const row = FIRST + i;
      const remark = noted.includes(name) ? `về ${name}|=C${row + 1}*2+$C$1|` : '||';
      expect(rows[row]).toBe(`${i + 1}|${name}|${name.length}|${remark}`);
    });
    expect(rows[FIRST + anew.length]).toBe(
      `|Tổng số|${anew.length}||=SUM(E${FIRST + 1}:E${FIRST + anew.length})|`,
    );
    for (const name of gone) expect(rows).toContain(`|${name}||về ${name}|0|`);
    expect(rows.filter((row) => row.includes('về '))).toHaveLength(noted.length);
    expect(rows.at(-1)).toBe('dưới biểu|||||');
  });
});
