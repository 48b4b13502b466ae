import { describe, expect, it } from 'vitest';
import { importOf } from './import.fixture.js';

/** What a single table is taken for, and how its columns are read. */
async function understood(csv: string) {
  const { tables } = await importOf({ 'x.csv': csv });
  const [table] = tables;
  return { role: table!.role, fields: table!.columns.map((column) => column.field), header: table!.header };
}

describe('tables of other tools', () => {
  it('knows the edges of Gephi, whose Type is a direction', async () => {
    const csv = 'Source,Target,Type,Kind,Weight,Label,Id\na,b,Directed,advice,2,x,0\nb,c,Undirected,friends,1,y,1';
    expect(await understood(csv)).toEqual({
      role: 'ties',
      fields: ['from', 'to', 'direction', 'tieKind', 'strength', 'attribute', 'id'],
      header: 0,
    });
  });

  it('knows the nodes of Gephi', async () => {
    expect((await understood('Id,Label,age\na,Ann,3\nb,Ben,4')).fields).toEqual(['id', 'name', 'attribute']);
  });

  it('knows elements and connections of Kumu, whose Type is a kind', async () => {
    expect(await understood('Label,Type,Tags\nAnn,Person,x|y\nBen,Person,z')).toMatchObject({
      role: 'stakeholders',
      fields: ['name', 'kind', 'topics'],
    });
    expect(
      await understood('From,To,Direction,Type,Strength\nAnn,Ben,mutual,funds,3\nBen,Ann,directed,knows,1'),
    ).toMatchObject({
      role: 'ties',
      fields: ['from', 'to', 'direction', 'tieKind', 'strength'],
    });
  });

  it('knows the edges of NodeXL below its row of headings', async () => {
    const csv =
      ',,Visual Properties,\nVertex 1,Vertex 2,Relationship,Edge Weight\nann,ben,works with,3\nben,cem,funds,1\n';
    expect(await understood(csv)).toEqual({ role: 'ties', fields: ['from', 'to', 'tieKind', 'strength'], header: 1 });
  });

  it('knows an edge list of networkx, which has no header', async () => {
    expect(await understood('1 2 {}\n2 3 {}\n3 1 {}\n')).toEqual({
      role: 'ties',
      fields: ['from', 'to', 'ignore'],
      header: null,
    });
    expect(await understood('a b 2.5\nb c 1\nc a 3\n')).toMatchObject({
      role: 'ties',
      fields: ['from', 'to', 'strength'],
    });
  });

  it('knows manynet and other names of the two ends', async () => {
    for (const [from, to] of [
      ['from', 'to'],
      ['ego', 'alter'],
      ['from_org_id', 'to_org_id'],
      ['Source name', 'Target name'],
      ['Person 1', 'Person 2'],
      [':START_ID', ':END_ID'],
    ]) {
      expect((await understood(`${from},${to}\na,b\nb,c`)).role).toBe('ties');
    }
  });

  it('knows ties by two columns of keys or of repeated words', async () => {
    expect(await understood('org_id,project_id,role\n1,10,lead\n1,11,lead\n2,10,part\n2,11,part')).toMatchObject({
      role: 'ties',
      fields: ['from', 'to', 'attribute'],
    });
    expect((await understood('actor,committee\nBMA,IPU\nBML,IPU\nBMA,AGU\nBML,AGU')).role).toBe('ties');
  });

  it('leads membership from the member to the group, whatever the order of the columns', async () => {
    const { merged } = await importOf({
      'x.csv': 'Group,Member,Relation\nBook club,Ann,member of\nBook club,Ben,member of\nChoir,Ann,member of',
    });
    expect(merged.content.ties.map(({ from, to }) => [from, to])).toEqual([
      ['Ann', 'Book club'],
      ['Ben', 'Book club'],
      ['Ann', 'Choir'],
    ]);
  });
});

describe('matrices', () => {
  it('reads one with names on both sides and keeps isolates', async () => {
    const { tables, merged } = await importOf({ 'x.csv': ' ,A,B,C\nA,0,2,0\nB,1,0,0\nC,0,0,0' });
    expect(tables[0]?.role).toBe('matrix');
    expect(merged.content.stakeholders.map((each) => each.key)).toEqual(['A', 'B', 'C']);
    expect(merged.content.ties.map(({ from, to, strength, directed }) => [from, to, strength, directed])).toEqual([
      ['A', 'B', 2, true],
      ['B', 'A', 1, true],
    ]);
  });

  it('reads one that is the same across its diagonal as undirected, one tie a pair', async () => {
    const { merged } = await importOf({ 'x.csv': ',A,B,C\nA,0,2,0\nB,2,0,1\nC,0,1,0' });
    expect(merged.content.ties.map(({ from, to, directed }) => [from, to, directed])).toEqual([
      ['A', 'B', false],
      ['B', 'C', false],
    ]);
  });

  it('numbers the stakeholders of a bare square of numbers', async () => {
    const { tables, merged } = await importOf({ 'x.txt': '0 1 0 0\n1 0 1 0\n0 1 0 0\n0 0 0 0' });
    expect(tables[0]).toMatchObject({ role: 'matrix', header: null });
    expect(merged.content.stakeholders.map((each) => each.key)).toEqual(['1', '2', '3', '4']);
    expect(merged.content.ties.length).toBe(2);
  });

  it('reads names above alone', async () => {
    const { tables, merged } = await importOf({ 'x.csv': 'Ann,Ben,Cem\n0,1,0\n0,0,1\n0,0,0' });
    expect(tables[0]?.role).toBe('matrix');
    expect(merged.content.ties.map(({ from, to }) => [from, to])).toEqual([
      ['Ann', 'Ben'],
      ['Ben', 'Cem'],
    ]);
  });

  it('reads an incidence matrix of two sets', async () => {
    const { merged } = await importOf({ 'x.csv': ',Ball,Tea,Walk\nAnn,1,0,1\nBen,0,1,1' });
    expect(merged.counts).toMatchObject({ stakeholders: { new: 5 }, ties: { new: 4 } });
  });

  it('leaves the diagonal out and says so, unless it is asked for', async () => {
    const csv = ',A,B\nA,3,1\nB,1,0';
    const without = await importOf({ 'x.csv': csv });
    expect(without.merged.counts.ties.new).toBe(1);
    expect(without.problems.items[0]?.message).toContain('1 cell of the diagonal');
    const withIt = await importOf({ 'x.csv': csv }, { mapping: { matrixDiagonal: true } });
    expect(withIt.merged.content.ties.map(({ from, to }) => [from, to])).toContainEqual(['A', 'A']);
  });

  it('does not take a list of ties of three rows for a matrix', async () => {
    expect((await understood('1,2,5\n2,3,1\n3,1,4')).role).toBe('ties');
    expect((await understood('0,1,0\n1,0,1\n0,1,0')).role).toBe('matrix');
  });
});

describe('surveys', () => {
  const SURVEY =
    'Name,Organisation,Contact 1,Contact 2,Who do you go to for advice?\n' +
    'Ann Lee,NHS,Ben Okri,Cem Kaya,"Dora Maar, Ben Okri"\nBen Okri,Council,ann lee,,\nCem Kaya,Council,Ben Okri,Somebody Else,Ann Lee\n';

  it('reads one row a respondent, with everybody they name', async () => {
    const { tables, merged, problems } = await importOf({ 'x.csv': SURVEY });
    expect(tables[0]?.role).toBe('survey');
    expect(tables[0]?.columns.map((column) => column.field)).toEqual([
      'name',
      'attribute',
      'contact',
      'contact',
      'contact',
    ]);
    const tied = merged.content.ties.map(({ from, to, kind }) => `${from} > ${to}: ${kind}`);
    expect(tied).toEqual([
      'Ann Lee > Ben Okri: linked to',
      'Ann Lee > Cem Kaya: linked to',
      'Ann Lee > Dora Maar: Who do you go to for advice?',
      'Ann Lee > Ben Okri: Who do you go to for advice?',
      'Ben Okri > Ann Lee: linked to',
      'Cem Kaya > Ben Okri: linked to',
      'Cem Kaya > Somebody Else: linked to',
      'Cem Kaya > Ann Lee: Who do you go to for advice?',
    ]);
    expect(merged.content.ties.every((tie) => tie.directed)).toBe(true);
    expect(problems.items.map((problem) => problem.code)).toEqual(['CREATED_STAKEHOLDERS']);
  });

  it('reads a question that is a kind of the vocabulary as that kind', async () => {
    const { merged } = await importOf({
      'x.csv': 'Respondent,Works with 1,Works with 2\nAnn,Ben,Cem\nBen,Ann,\nCem,Ann,Ben',
    });
    expect(new Set(merged.content.ties.map((tie) => tie.kind))).toEqual(new Set(['works with']));
  });

  it('does not take numbers and plain columns for contacts', async () => {
    const csv = 'id,name,friends,partner,doc_friends 1,doc_friends 2\n1,Ann,3,yes,0,1\n2,Ben,4,no,2,0';
    expect((await understood(csv)).role).toBe('stakeholders');
  });
});

describe('other tables', () => {
  it('reads an adjacency list, with a row of one as an isolate', async () => {
    const { tables, merged } = await importOf({ 'x.csv': 'ann;ben\nben;cem;dora\neve\n' });
    expect(tables[0]?.role).toBe('adjacency list');
    expect(merged.counts).toMatchObject({ stakeholders: { new: 5 }, ties: { new: 3 } });
  });

  it('leaves out what it does not understand, with a reason', async () => {
    const { tables, problems } = await importOf({ 'x.csv': '10\tred\t20,junk\n20\tblue\t30,junk\n20\tred\t10,junk' });
    expect(tables[0]).toMatchObject({
      role: 'ignore',
      reason: 'It could not be told what this table is. Say so, or leave it out.',
    });
    expect(problems.items.map((problem) => problem.code)).toEqual(['NO_STAKEHOLDERS']);
  });

  it('takes a word for a group, tier or sector only where most words of the column are one', async () => {
    const named = await importOf({ 'x.csv': 'id,group,tier,sector\n1,GP,National,NHS\n2,Service user,Local,Charity' });
    expect(named.merged.content.stakeholders.map(({ group, tier, sector }) => [group, tier, sector])).toEqual([
      ['practitioner', 'central', 'health'],
      ['service user', 'local', 'voluntary'],
    ]);
    const other = await importOf({ 'x.csv': 'id,group,level\n1,A,3\n2,B,1' });
    expect(other.tables[0]?.columns.map((column) => column.field)).toEqual(['id', 'attribute', 'attribute']);
  });

  it('keeps the words of a kind column beside what they mean', async () => {
    const { merged, words } = await importOf({ 'x.csv': 'id,kind\n1,Parliamentarian\n2,Cross-party group\n3,actor' });
    expect(merged.content.stakeholders.map(({ kind, attributes }) => [kind, attributes.kind])).toEqual([
      ['person', 'Parliamentarian'],
      ['organisation', 'Cross-party group'],
      ['person', 'actor'],
    ]);
    expect(words.find((word) => word.word === 'actor')).toMatchObject({ field: 'kind', count: 1, meaning: 'person' });
    const plain = await importOf({ 'x.csv': 'id,kind\n1,Person\n2,organisation' });
    expect(plain.merged.content.attributes).toEqual([]);
  });

  it('reads "Other" among sorts of organisations as an organisation', async () => {
    const { merged } = await importOf({
      'x.csv': 'id,kind\n1,Tribunal\n2,Executive agency\n3,Ministerial department\n4,Other',
    });
    expect(merged.content.stakeholders.every((each) => each.kind === 'organisation')).toBe(true);
    const mixed = await importOf({ 'x.csv': 'id,kind\n1,person\n2,organisation\n3,Other' });
    expect(mixed.merged.content.stakeholders[2]?.kind).toBe('other');
  });
});
