import cytoscape, { type Core, type EventObject, type NodeSingular } from 'cytoscape';
import { dragTogether } from './drag-together.js';
import { anchored } from './group-anchors.js';
import { isInLowerHalf } from './group-links.js';
import { groupTitles } from './group-titles.js';
import { fitsInside, LABEL_SIDES, type LabelSide, placeNames } from './labels.js';
import { placeLinkLabels } from './link-labels.js';
import type { Point, Positions } from './picture.js';
import { elementsOf, keyOfNodeId, nodeId, type Scene, wordsElement } from './scene.js';
import { nameSize } from './style/rule.js';
import { stylesheetFor } from './stylesheet.js';
import type { CanvasTheme } from './theme.js';
import { titleBoxes } from './title-boxes.js';
import { seenOf, showsAllOf, viewportFor } from './viewport.js';

export interface StageEvents {
  /** `adding`: Shift, Ctrl or the like was held. */
  tapNode(key: string, adding: boolean): void;
  openNode(key: string): void;
  tapGround(): void;
  /** Null when the pointer leaves. The point is in pixels of the host. */
  pointAt(key: string | null, at: Point): void;
  /** Told when the hand lets go: whoever was dragged, and those chosen with it. */
  moveNodes(to: Positions): void;
  /** Told when zooming rests. */
  zoomTo(zoom: number): void;
}

/** What stands out. Null fades nothing. */
export interface Attention {
  readonly kept: ReadonlySet<string> | null;
  /** Who is named even where the name lies on other nodes. */
  readonly named: ReadonlySet<string>;
  /** Who is selected: dragging one of them takes the others along. */
  readonly selected: ReadonlySet<string>;
  readonly focused: string | null;
  /** The id of the line the keyboard is at. */
  readonly line: string | null;
  readonly introducers: ReadonlySet<string>;
}

const ZOOM = { least: 0.05, most: 4, step: 1.25 };
const KEEP_CLEAR = 48;
/** Pixels across that can be hit, however small a node is drawn. */
const LEAST_TARGET = 24;
const GLIDE = { duration: 420, easing: 'ease-in-out-cubic' } as const;
const SETTLE_MS = 90;
const NAME_CLASSES = ['named', ...LABEL_SIDES.map((side) => `label-${side}`)].join(' ');

/** Keys that add to a selection instead of replacing it. */
function holdsKey({ originalEvent: { shiftKey, ctrlKey, metaKey } }: EventObject): boolean {
  return shiftKey || ctrlKey || metaKey;
}

interface Move {
  readonly node: NodeSingular;
  readonly to: Point;
}

/** Whether most of those that stay go elsewhere: the picture is arranged another way. */
function isRearranged(moves: readonly Move[]): boolean {
  const far = moves.filter(({ node, to }) => Math.hypot(node.position('x') - to.x, node.position('y') - to.y) > 1);
  return far.length * 2 > moves.length;
}

const NOTHING_ATTENDED: Attention = {
  kept: null,
  named: new Set(),
  selected: new Set(),
  focused: null,
  line: null,
  introducers: new Set(),
};

/** Owns one Cytoscape instance: what it shows is told, never asked back. */
export class Stage {
  readonly #cy: Core;
  readonly #events: StageEvents;
  readonly #observer: ResizeObserver;
  #scene: Scene | null = null;
  #theme: CanvasTheme;
  #scale = 1;
  #attention: Attention = NOTHING_ATTENDED;
  /** On which side of its node each name stands now. */
  readonly #sides = new Map<string, LabelSide>();
  #settling: ReturnType<typeof setTimeout> | undefined;
  /** The view follows the picture until the reader moves it. */
  #following = true;

  constructor(host: HTMLElement, theme: CanvasTheme, events: StageEvents) {
    this.#theme = theme;
    this.#events = events;
    this.#cy = cytoscape({
      container: host,
      style: stylesheetFor(theme, 1),
      layout: { name: 'preset' },
      minZoom: ZOOM.least,
      maxZoom: ZOOM.most,
      boxSelectionEnabled: false,
      autounselectify: true,
      hideEdgesOnViewport: false,
      textureOnViewport: false,
      pixelRatio: 'auto',
    });
    this.#listen(host);
    this.#observer = new ResizeObserver(() => {
      this.#cy.resize();
      if (this.#following) this.fit();
    });
    this.#observer.observe(host);
  }

  /** Draws a scene. Nodes that stay glide to their new places when `glide` is set, and jump otherwise. */
  draw(arranged: Scene, glide: boolean): void {
    const scene = anchored(arranged);
    const cy = this.#cy;
    const first = cy.elements().empty();
    const wanted = new Map(elementsOf(scene).map((element) => [element.data.id ?? '', element]));
    const moving: Move[] = [];
    let rearranged = false;
    cy.batch(() => {
      cy.elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      const added = [...wanted.values()].filter(({ data, ...element }) => {
        const known = cy.getElementById(data.id ?? '');
        if (known.empty()) return true;
        known.data(data).classes(element.classes ?? []);
        if (element.position) moving.push({ node: known as NodeSingular, to: element.position });
        return false;
      });
      cy.add(added);
      rearranged = isRearranged(moving);
      if (!glide) for (const { node, to } of moving) node.position({ ...to });
    });
    this.#scene = scene;
    this.#sides.clear();
    if (glide) for (const { node, to } of moving) node.stop().animate({ position: { ...to } }, GLIDE);
    this.#applyAttention();
    // A picture that grows within what is seen moves nothing; one of which nothing stays is another picture, and one
    // that moves is named anew when it rests.
    const grows = moving.length > 0 && !rearranged;
    const stays = !first && grows && showsAllOf(scene, seenOf(cy));
    if (this.#following && !stays) this.fit(glide && !first, scene);
    if (!first) this.#settle();
  }

  restyle(theme: CanvasTheme): void {
    this.#theme = theme;
    this.#cy.style(stylesheetFor(theme, this.#scale));
    this.#applyAttention();
  }

  attend(attention: Attention): void {
    this.#attention = attention;
    this.#applyAttention();
    this.#nameNodes();
  }

  zoomBy(steps: number): void {
    this.#following = false;
    const cy = this.#cy;
    cy.zoom({ level: cy.zoom() * ZOOM.step ** steps, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  }

  panBy(x: number, y: number): void {
    this.#following = false;
    this.#cy.panBy({ x, y });
  }

  /** Shows all of it, and keeps doing so when the picture changes. */
  fit(glide = false, scene = this.#scene): void {
    this.#following = true;
    if (scene === null || this.#cy.elements().empty()) return;
    const target = viewportFor(scene, this.#cy.width(), this.#cy.height(), ZOOM.least);
    if (glide) this.#cy.stop().animate(target, GLIDE);
    else {
      this.#cy.viewport(target);
      this.#suitZoom();
    }
  }

  /** Brings a node into view, and not a pixel further than needed. */
  reveal(key: string): void {
    const node = this.#cy.getElementById(nodeId(key));
    if (node.empty()) return;
    const { x, y } = (node as NodeSingular).renderedPosition();
    const inside = (value: number, size: number) =>
      value < KEEP_CLEAR ? KEEP_CLEAR - value : value > size - KEEP_CLEAR ? size - KEEP_CLEAR - value : 0;
    const by = { x: inside(x, this.#cy.width()), y: inside(y, this.#cy.height()) };
    if (by.x !== 0 || by.y !== 0) this.#cy.panBy(by);
  }

  /** Brings a node that is out of sight to the middle; one that is in sight stays where it is. */
  seek(key: string): void {
    const node = this.#cy.getElementById(nodeId(key)) as NodeSingular;
    if (node.empty()) return;
    const { x, y } = node.renderedPosition();
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    if (x < 0 || y < 0 || x > width || y > height) this.panBy(width / 2 - x, height / 2 - y);
  }

  /** Moves some by so many pixels, and says where they then stand. */
  nudge(keys: Iterable<string>, x: number, y: number): Positions {
    const to = new Map<string, Point>();
    this.#cy.batch(() => {
      for (const key of keys) {
        const node = this.#cy.getElementById(nodeId(key)) as NodeSingular;
        if (node.empty() || !node.grabbable()) continue;
        const { x: left, y: top } = node.position();
        const place = { x: left + x * this.#scale, y: top + y * this.#scale };
        node.position(place);
        to.set(key, place);
      }
    });
    return to;
  }

  /** Who is drawn at a point of the host, in pixels: a group is none to be selected. */
  stakeholderAt(at: Point): string | null {
    const { x, y } = this.inPicture(at);
    const near = LEAST_TARGET / 2 / this.#cy.zoom();
    const distance = (node: NodeSingular) => Math.hypot(node.position('x') - x, node.position('y') - y);
    const [nearest] = this.#cy
      .nodes('.stakeholder')
      .toArray()
      .filter((node) => !node.hasClass('group') && distance(node) <= Math.max(near, node.width() / 2))
      .sort((a, b) => distance(a) - distance(b));
    return nearest === undefined ? null : keyOfNodeId(nearest.id());
  }

  /** A point of the host, in pixels, as a point of the picture. */
  inPicture({ x, y }: Point): Point {
    const pan = this.#cy.pan();
    const zoom = this.#cy.zoom();
    return { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom };
  }

  destroy(): void {
    clearTimeout(this.#settling);
    this.#observer.disconnect();
    this.#cy.destroy();
  }

  #listen(host: HTMLElement): void {
    const cy = this.#cy;
    const keyOf = (event: EventObject) => keyOfNodeId(event.target.id());
    cy.on('onetap', 'node.stakeholder', (event) => this.#events.tapNode(keyOf(event), holdsKey(event)));
    cy.on('dbltap', 'node.stakeholder', (event) => this.#events.openNode(keyOf(event)));
    cy.on('tap', (event) => {
      if (event.target === cy) this.#events.tapGround();
    });
    cy.on('mouseover', 'node.stakeholder', (event) => {
      event.target.addClass('pointed');
      host.classList.add('pointing');
      this.#events.pointAt(keyOf(event), event.renderedPosition);
    });
    cy.on('mouseout', 'node.stakeholder', (event) => {
      event.target.removeClass('pointed');
      host.classList.remove('pointing');
      this.#events.pointAt(null, event.renderedPosition);
    });
    // What is said of a node would lie in the way of the hand that drags it.
    cy.on('grab', (event) => this.#events.pointAt(null, event.renderedPosition));
    const chosen = () => this.#attention.selected;
    dragTogether(cy, chosen, (to) => {
      this.#following = false;
      this.#events.moveNodes(to);
    });
    cy.on('scrollzoom pinchzoom dragpan', () => {
      this.#following = false;
    });
    cy.on('zoom pan', () => this.#settle());
  }

  /** Names and outlines keep their size on screen. Done when zooming rests, in steps, so that few styles change. */
  #settle(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#suitZoom(), SETTLE_MS);
  }

  #suitZoom(): void {
    clearTimeout(this.#settling);
    this.#events.zoomTo(this.#cy.zoom());
    const scale = 2 ** (-Math.round(Math.log2(this.#cy.zoom()) * 4) / 4);
    if (scale !== this.#scale) {
      this.#scale = scale;
      this.#cy.style(stylesheetFor(this.#theme, scale));
    }
    this.#titleGroups();
    this.#nameNodes();
  }

  /** A group's title stands outside a disc that is too small for it; the words of lines keep clear of each other. */
  #titleGroups(): void {
    if (this.#scene === null) return;
    const { picture, positions, rules } = this.#scene;
    const size = nameSize(this.#scale);
    const room = seenOf(this.#cy);
    const titles = groupTitles(picture, positions, rules, size, room);
    const words = placeLinkLabels(this.#scene, size, room);
    this.#cy.batch(() => {
      for (const node of picture.nodes) {
        if (node.shape !== 'group') continue;
        const small = !fitsInside(node, rules, size);
        const titled = titles.has(node.key);
        const low = (small || node.opened) && isInLowerHalf(node.key, picture, positions);
        this.#cy
          .getElementById(nodeId(node.key))
          .toggleClass('small', small)
          .toggleClass('low', low)
          .toggleClass('untitled', !titled);
      }
      this.#cy.nodes('.words').remove();
      this.#cy.add(words.map(wordsElement));
      this.#fadeWords();
    });
  }

  /** Words fade with their line. */
  #fadeWords(): void {
    for (const words of this.#cy.nodes('.words').toArray()) {
      words.toggleClass('faded', this.#cy.getElementById(words.data('line')).hasClass('faded'));
    }
  }

  /** Names of what has faded go: they would only be in the way of those that are left. */
  #nameNodes(): void {
    if (this.#scene === null) return;
    const { picture, positions, rules } = this.#scene;
    const { kept, named: wanted, selected, focused } = this.#attention;
    const first = new Set([...selected, focused, ...wanted].filter((key) => key !== null));
    const nodes = kept === null ? picture.nodes : picture.nodes.filter(({ key }) => kept.has(key) || first.has(key));
    const size = nameSize(this.#scale);
    const room = seenOf(this.#cy);
    const written = titleBoxes(this.#scene, size, room);
    const named = placeNames({ ...picture, nodes }, positions, rules, size, first, { written, room });
    this.#cy.batch(() => {
      for (const { key, shape } of picture.nodes) {
        const side = named.get(key)?.side;
        // What stays as it is costs nothing: this runs at each rest of the zoom and each step of a walk.
        if (shape === 'group' || side === this.#sides.get(key)) continue;
        const element = this.#cy.getElementById(nodeId(key)).removeClass(NAME_CLASSES);
        if (side === undefined) this.#sides.delete(key);
        else {
          element.addClass(`named label-${side}`);
          this.#sides.set(key, side);
        }
      }
    });
  }

  #applyAttention(): void {
    const { kept, selected, focused, line, introducers } = this.#attention;
    const cy = this.#cy;
    cy.batch(() => {
      cy.elements('.selected, .focused, .chosen, .faded, .introducer').removeClass(
        'selected focused chosen faded introducer',
      );
      if (kept !== null) {
        cy.nodes('.stakeholder')
          .filter((node) => !kept.has(keyOfNodeId(node.id())))
          .addClass('faded');
        cy.edges('.tie, .links, .absence')
          .filter((edge) => edge.connectedNodes('.faded').nonempty())
          .addClass('faded');
      }
      for (const key of selected) cy.getElementById(nodeId(key)).addClass('selected').removeClass('faded');
      if (focused !== null) cy.getElementById(nodeId(focused)).addClass('focused').removeClass('faded');
      if (line !== null) cy.getElementById(line).addClass('chosen').removeClass('faded');
      for (const key of introducers) cy.getElementById(nodeId(key)).addClass('introducer').removeClass('faded');
      this.#fadeWords();
    });
  }
}
