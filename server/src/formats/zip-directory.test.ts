import { describe, expect, it } from 'vitest';
import { craftZip } from './zip.fixture.js';
import { readZipDirectory } from './zip-directory.js';
import { unpackedEntry } from './zip-entry.js';

const text = (content: string) => Buffer.from(content);

describe('readZipDirectory', () => {
  it('lists what an ordinary archive holds, to be unpacked', () => {
    const bytes = craftZip([
      { name: 'a.csv', content: text('id,name\n1,Ann') },
      { name: 'b.csv', content: text('') },
    ]);
    const entries = readZipDirectory(bytes);
    expect(entries.map((entry) => [entry.name, entry.unpackedBytes])).toEqual([
      ['a.csv', 13],
      ['b.csv', 0],
    ]);
    expect(Buffer.from(unpackedEntry(bytes, entries[0]!)).toString()).toBe('id,name\n1,Ann');
    expect(unpackedEntry(bytes, entries[1]!).length).toBe(0);
  });

  it('I-06: refuses a bomb by its directory, within 50 ms and without unpacking', () => {
    const bomb = craftZip([{ name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(200 * 1024 * 1024, 0x20) }]);
    expect(bomb.length).toBeLessThan(250 * 1024);
    const started = performance.now();
    expect(() => readZipDirectory(bomb)).toThrow(
      /unpacks to 200 MB, 1\d{3} times its packed size; the limit is 250 MB/,
    );
    expect(performance.now() - started).toBeLessThan(50);
  });

  it('I-08: refuses 60,000 entries', () => {
    const empty = new Uint8Array();
    const many = craftZip(Array.from({ length: 60_000 }, (_, index) => ({ name: `${index}.csv`, content: empty })));
    const started = performance.now();
    expect(() => readZipDirectory(many)).toThrow('The archive has 60,000 entries; the limit is 1,000.');
    expect(performance.now() - started).toBeLessThan(200);
  });

  it.each([
    ['a name that leaves its folder', { name: '../../etc/passwd' }, 'would leave its folder'],
    ['a name from the root', { name: '/etc/passwd' }, 'would leave its folder'],
    ['a name from a drive', { name: 'C:\\x.csv' }, 'would leave its folder'],
    ['a link', { name: 'x.csv', mode: 0o120777 }, 'holds a link ("x.csv")'],
    ['a password', { name: 'x.csv', flags: 1 }, 'protected by a password'],
    ['an archive within', { name: 'inner.zip' }, 'holds another archive ("inner.zip")'],
    ['another way of packing', { name: 'x.csv', method: 14 }, 'packed in a way that is not read here'],
  ])('I-08: refuses %s with its reason', (_, entry, reason) => {
    expect(() => readZipDirectory(craftZip([{ content: text('x'), ...entry }]))).toThrow(reason);
  });

  it('refuses what is cut off or has no list of contents', () => {
    const whole = craftZip([{ name: 'a.csv', content: text('hello') }]);
    expect(() => readZipDirectory(whole.subarray(0, whole.length - 30))).toThrow('its list of contents is broken');
    expect(() => readZipDirectory(text('PK\u0003\u0004 and nothing else'))).toThrow('its list of contents is broken');
  });
});

describe('unpackedEntry', () => {
  it('I-07: stops at the size the directory declared, at little cost', () => {
    const lying = craftZip([{ name: 'sheet1.xml', content: Buffer.alloc(300 * 1024 * 1024), declaredBytes: 1024 }]);
    const [entry] = readZipDirectory(lying);
    const before = process.memoryUsage.rss();
    const started = performance.now();
    expect(() => unpackedEntry(lying, entry!)).toThrow('does not unpack to what the file’s own list says');
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(64 * 1024 * 1024);
  });

  it('I-07: refuses content that is shorter, or other, than declared', () => {
    const short = craftZip([{ name: 'a', content: text('hello'), declaredBytes: 10 }]);
    expect(() => unpackedEntry(short, readZipDirectory(short)[0]!)).toThrow('does not unpack');
    const changed = Buffer.from(craftZip([{ name: 'a', content: text('hello hello') }]));
    changed[35] = 0xff;
    expect(() => unpackedEntry(changed, readZipDirectory(changed)[0]!)).toThrow('does not unpack');
  });
});
