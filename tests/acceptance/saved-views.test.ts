import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFiles } from './import-journey.js';
import { KARATE_EDGES, KARATE_NODES } from './karate.js';
import { startTestServer, type TestServer } from './test-server.js';

const ERRORS = 'userErrors { code message path current sent }';
const VIEW = 'key name note view search places { key x y } dataVersion dataChangesSince createdBy version';
const SAVE_VIEW = `
  mutation ($input: SaveViewInput!) { saveView(input: $input) { savedView { ${VIEW} } network { version } ${ERRORS} } }`;
const REMOVE_VIEW = `
  mutation ($input: RemoveViewInput!) { removeView(input: $input) { removedKey changedStories ${ERRORS} } }`;
const SAVE_STORY = `
  mutation ($input: SaveStoryInput!) {
    saveStory(input: $input) { story { key name version steps { sentence savedView { key } } } ${ERRORS} }
  }`;
const UNDO = `
  mutation ($input: UndoInput!) { undo(input: $input) { message undone { summary } userErrors { code message } } }`;
const STORY = 'story(key: "for-the-board") { steps { sentence savedView { key } } }';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

let networks = 0;
async function karate(): Promise<string> {
  networks += 1;
  const network = `karate-${networks}`;
  await importFiles(server, {
    network,
    name: 'Karate',
    files: { 'nodes.csv': KARATE_NODES, 'edges.csv': KARATE_EDGES },
  });
  return network;
}

const saveView = async (input: Record<string, unknown>) => (await server.must(SAVE_VIEW, { input })).saveView;
const removeView = async (input: Record<string, unknown>) => (await server.must(REMOVE_VIEW, { input })).removeView;
const saveStory = async (input: Record<string, unknown>) => (await server.must(SAVE_STORY, { input })).saveStory;
const undo = async (input: Record<string, unknown>) => (await server.must(UNDO, { input })).undo;
const ask = async (network: string, selection: string) =>
  (await server.must(`query ($key: String!) { network(key: $key) { ${selection} } }`, { key: network })).network;

const CLUBS = {
  name: 'Two clubs',
  note: 'Where they part.',
  view: 'map',
  search: 'by=club&mode=people',
  places: [
    { key: '34', x: 120.456, y: -80 },
    { key: '01', x: -0.001, y: 12.5 },
  ],
};
/** To two digits after the point and by key. */
const PLACES = [
  { key: '01', x: 0, y: 12.5 },
  { key: '34', x: 120.46, y: -80 },
];

describe('a saved view', () => {
  it('keeps its address, and where everything stood', async () => {
    const network = await karate();
    const saved = await saveView({ network, ...CLUBS });
    expect(saved).toMatchObject({ userErrors: [], network: { version: 2 } });
    expect(saved.savedView).toEqual({
      ...CLUBS,
      key: 'two-clubs',
      places: PLACES,
      dataVersion: 1,
      dataChangesSince: 0,
      createdBy: 'local',
      version: 2,
    });
    const { savedViews, savedView } = await ask(
      network,
      `savedViews { totalCount nodes { key } } savedView(key: "two-clubs") { ${VIEW} }`,
    );
    expect(savedViews).toEqual({ totalCount: 1, nodes: [{ key: 'two-clubs' }] });
    expect(savedView).toEqual(saved.savedView);
    expect((await ask(network, 'savedView(key: "nothing") { key }')).savedView).toBeNull();
  });

  it('changes only in what was sent, and not at all where that says the same', async () => {
    const network = await karate();
    await saveView({ network, ...CLUBS });
    const renamed = await saveView({ network, key: 'two-clubs', name: 'The split' });
    expect(renamed.savedView).toMatchObject({ name: 'The split', note: CLUBS.note, places: PLACES, dataVersion: 1 });
    const again = await saveView({ network, ...CLUBS, key: 'two-clubs', name: 'The split' });
    expect(again).toMatchObject({ savedView: { version: 3 }, network: { version: 3 }, userErrors: [] });
  });

  it('that another changed meanwhile is a conflict with both sides', async () => {
    const network = await karate();
    await saveView({ network, ...CLUBS });
    await saveView({ network, key: 'two-clubs', name: 'Theirs', expectedVersion: 2 });
    const mine = await saveView({ network, key: 'two-clubs', name: 'Mine', expectedVersion: 2 });
    expect(mine.savedView).toBeNull();
    expect(mine.userErrors).toMatchObject([
      { code: 'CONFLICT', current: { name: 'Theirs', version: 3 }, sent: { name: 'Mine' } },
    ]);
    expect(mine.userErrors[0].message).toContain('Somebody changed this saved view');
  });

  it('is saved once under one idempotency key', async () => {
    const network = await karate();
    const first = await saveView({ network, ...CLUBS, idempotencyKey: 'once' });
    const second = await saveView({ network, ...CLUBS, idempotencyKey: 'once' });
    expect(second.savedView).toEqual(first.savedView);
    expect((await ask(network, 'savedViews { totalCount }')).savedViews.totalCount).toBe(1);
    const other = await saveView({ network, ...CLUBS, name: 'Another', idempotencyKey: 'once' });
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it('that is wrong says what, where and in words', async () => {
    const network = await karate();
    const wrong = { view: 'http://x', search: 'by=a#b', places: [{ key: '01', x: 1e9, y: 0 }] };
    const { savedView, userErrors } = await saveView({ network, name: ' ', ...wrong });
    expect(savedView).toBeNull();
    expect(userErrors.map(({ code, path }: { code: string; path: string[] }) => [code, path.join('.')])).toEqual([
      ['REQUIRED', 'input.name'],
      ['INVALID', 'input.view'],
      ['INVALID', 'input.search'],
      ['INVALID', 'input.places.0.x'],
    ]);
    const places = Array.from({ length: 2_001 }, (_, index) => ({ key: String(index), x: 0, y: 0 }));
    const many = await saveView({ network, ...CLUBS, places });
    expect(many.userErrors).toMatchObject([{ code: 'TOO_LONG', path: ['input', 'places'] }]);
    expect((await saveView({ network, key: 'gone', note: 'x' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('comes back when its removal is taken back, and goes again when that is', async () => {
    const network = await karate();
    const { savedView } = await saveView({ network, ...CLUBS });
    expect(await removeView({ network, key: 'two-clubs' })).toMatchObject({ removedKey: 'two-clubs', userErrors: [] });
    expect(await undo({ network })).toMatchObject({ message: 'Took back: Removed the saved view “Two clubs”.' });
    const back = (await ask(network, `savedView(key: "two-clubs") { ${VIEW} }`)).savedView;
    expect(back).toEqual({ ...savedView, version: 4 });
    const { redoable } = await ask(network, 'redoable { id }');
    await undo({ network, change: redoable.id });
    expect((await ask(network, 'savedViews { totalCount }')).savedViews.totalCount).toBe(0);
  });

  it('stays when an import replaces the data, and says that they changed', async () => {
    const network = await karate();
    await saveView({ network, ...CLUBS });
    await importFiles(server, { network, mode: 'REPLACE', files: { 'ties.csv': 'source,target\n01,02\n' } });
    const of = `version stakeholders { totalCount } savedView(key: "two-clubs") { ${VIEW} }`;
    const replaced = await ask(network, of);
    expect(replaced).toMatchObject({ version: 3, stakeholders: { totalCount: 2 } });
    expect(replaced.savedView).toMatchObject({ places: PLACES, dataVersion: 1, dataChangesSince: 1 });

    const updated = await saveView({ network, ...CLUBS, key: 'two-clubs', expectedVersion: 2 });
    expect(updated.savedView).toMatchObject({ dataVersion: 3, dataChangesSince: 0 });
    // A view saved on top of an import is not built on its data, so the import can still be taken back.
    const { changes } = await ask(network, 'changes { nodes { id kind canUndo whyNot } }');
    const imported = changes.nodes.find((change: { kind: string }) => change.kind === 'IMPORT');
    expect(imported).toMatchObject({ canUndo: true, whyNot: null });
    expect(await undo({ network, change: imported.id })).toMatchObject({ userErrors: [] });
    expect(await ask(network, of)).toMatchObject({
      stakeholders: { totalCount: 34 },
      savedView: { dataVersion: 3, dataChangesSince: 1 },
    });
  });

  it('has no answer worked out again', async () => {
    const network = await karate();
    const bridges = 'bridges { provenance { computedAt version stale } brokers(first: 1) { stakeholder { key } } }';
    const before = await ask(network, bridges);
    await saveView({ network, ...CLUBS });
    expect(await ask(network, `version ${bridges}`)).toEqual({ version: 2, ...before });
    await undo({ network });
    expect(await ask(network, bridges)).toEqual(before);
    // With its own version the network goes on: an import planned now must not take itself for outdated.
    const files = { 'ties.csv': 'source,target\n01,99\n' };
    const { job } = await importFiles(server, { network, mode: 'APPEND', files });
    expect(job).toMatchObject({ state: 'DONE', network: { version: 4 } });
  });

  it('is found by its global id', async () => {
    const network = await karate();
    await saveView({ network, ...CLUBS });
    const { id } = (await ask(network, 'savedView(key: "two-clubs") { id }')).savedView;
    const { node } = await server.must('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
    expect(node).toEqual({ __typename: 'SavedView', id });
  });
});

describe('a story', () => {
  const steps = [
    { savedView: 'two-clubs', sentence: 'Two clubs, one gym.' },
    { savedView: 'gap', sentence: 'Nobody speaks for both.' },
    { savedView: 'two-clubs', sentence: 'Unless these two do.' },
  ];
  const shown = (of: typeof steps) =>
    of.map(({ savedView, sentence }) => ({ sentence, savedView: { key: savedView } }));
  async function told(): Promise<string> {
    const network = await karate();
    await saveView({ network, ...CLUBS });
    await saveView({ network, key: 'gap', name: 'The gap', view: 'gaps' });
    const { story } = await saveStory({ network, name: 'For the board', steps });
    expect(story).toEqual({ key: 'for-the-board', name: 'For the board', version: 4, steps: shown(steps) });
    return network;
  }

  it('is a list of saved views in order, each with its sentence', async () => {
    const network = await told();
    const turned = [...steps].reverse();
    const { story } = await saveStory({ network, key: 'for-the-board', steps: turned, expectedVersion: 4 });
    expect(story).toMatchObject({ name: 'For the board', version: 5, steps: shown(turned) });
    const stale = await saveStory({ network, key: 'for-the-board', steps, expectedVersion: 4 });
    expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT', current: { version: 5 } }]);
  });

  it('is refused where it shows what is not there', async () => {
    const network = await told();
    const { userErrors } = await saveStory({ network, name: 'B', steps: [{ savedView: 'no', sentence: '' }] });
    expect(userErrors).toMatchObject([{ code: 'UNKNOWN', path: ['input', 'steps', '0', 'savedView'] }]);
  });

  it('goes on without a view that is removed, and has it again when that is taken back', async () => {
    const network = await told();
    const removed = await removeView({ network, key: 'two-clubs' });
    expect(removed).toMatchObject({ removedKey: 'two-clubs', changedStories: ['for-the-board'] });
    expect((await ask(network, STORY)).story.steps).toEqual(shown(steps.slice(1, 2)));
    expect(await undo({ network })).toMatchObject({
      undone: { summary: 'Removed the saved view “Two clubs”, and from 1 story' },
    });
    expect((await ask(network, STORY)).story.steps).toEqual(shown(steps));
  });

  it('keeps the saving of a view it shows from being taken back', async () => {
    const network = await told();
    const { changes } = await ask(network, 'changes { nodes { version canUndo whyNot } }');
    const saving = changes.nodes.find((change: { version: number }) => change.version === 2);
    expect(saving).toMatchObject({ canUndo: false, whyNot: 'Two clubs is shown in a story since, by change 4.' });
  });
});
