import { describe, expect, it } from 'vitest';
import type { Command, CommandSection } from './command.js';
import { offeredCommands, searchCommands } from './command-order.js';

const command = (label: string, section: CommandSection = 'Actions', more: Partial<Command> = {}): Command => ({
  id: label,
  section,
  label,
  run: () => undefined,
  ...more,
});
const labels = (commands: readonly Command[], text: string) =>
  searchCommands(commands, text).flatMap((found) => found.commands.map(({ label }) => label));

describe('a search among commands', () => {
  it('puts the name itself first, then beginnings, word beginnings, initials, and the middle of words', () => {
    const commands = ['Tip Appearance', 'Remap', 'Open the map', 'Mapping', 'Map', 'Move a person'].map((label) =>
      command(label),
    );
    expect(labels(commands, 'map')).toEqual(['Map', 'Mapping', 'Open the map', 'Move a person', 'Remap']);
  });

  it('finds by initials and by the beginnings of words in any order', () => {
    const commands = [command('Group by tier'), command('Go to the gaps')];
    expect(labels(commands, 'gbt')).toEqual(['Group by tier']);
    expect(labels(commands, 'tier gr')).toEqual(['Group by tier']);
  });

  it('finds by other words and by the detail, last', () => {
    const commands = [
      command('Appearance: dark', 'Actions', { words: ['theme', 'night'] }),
      command('Night shift', 'Measures'),
      command('Undo', 'Actions', { detail: 'Move Northgate Surgery' }),
    ];
    expect(labels(commands, 'night')).toEqual(['Night shift', 'Appearance: dark']);
    expect(labels(commands, 'northgate')).toEqual(['Undo']);
  });

  it('does not mind case, accents and marks', () => {
    expect(labels([command('Tier: Régional')], 'tier regional')).toEqual(['Tier: Régional']);
  });

  it('puts the section with the nearest first, and few of each', () => {
    const values = Array.from({ length: 20 }, (_, at) => command(`Topic: gaps ${at}`, 'Group and filter'));
    const found = searchCommands([...values, command('Gaps', 'Views')], 'gaps');
    expect(found.map(({ section }) => section)).toEqual(['Views', 'Group and filter']);
    expect(found[1]?.commands).toHaveLength(7);
  });

  it('takes stakeholders as the server found them, by another name too', () => {
    const people = ['Zeta Trust', 'Alpha Trust'].map((label) => command(label, 'Stakeholders'));
    const found = searchCommands(
      [command('Old name', 'Networks'), command('Cold name', 'Actions')],
      'old name',
      people,
    );
    expect(found.map(({ section }) => section)).toEqual(['Networks', 'Stakeholders', 'Actions']);
    expect(found[1]?.commands.map(({ label }) => label)).toEqual(['Zeta Trust', 'Alpha Trust']);
  });

  it('finds nothing where no word fits', () => {
    expect(searchCommands([command('Map')], 'zebra')).toEqual([]);
  });
});

describe('what is offered before anything is typed', () => {
  it('begins with the latest, and names nothing twice', () => {
    const map = command('Map', 'Views', { offered: true });
    const gaps = command('Gaps', 'Views', { offered: true });
    const quiet = command('Tier: regional', 'Group and filter');
    expect(offeredCommands([map, gaps, quiet], [quiet, gaps])).toEqual([
      { section: 'Recent', commands: [quiet, gaps] },
      { section: 'Views', commands: [map] },
    ]);
  });
});
