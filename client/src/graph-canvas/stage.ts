import cytoscape, { type Core, type EventObject, type NodeSingular } from 'cytoscape';
import { titleBoxes } from './ground-titles.js';
import { isInLowerHalf } from './group-links.js';
import { groupTitles } from './group-titles.js';
import { fitsInside, LABEL_SIDES, type LabelBox, placeNames } from './labels.js';
import { placeLinkLabels } from './link-labels.js';
import type { Point } from './picture.js';
import { elementsOf, keyOfNodeId, linkId, nodeId, type Scene, tieId } from './scene.js';
import { nameSize } from './style/rule.js';
import { stylesheetFor } from './stylesheet.js';
import type { CanvasTheme } from './theme.js';
import { BUTTONS, viewportFor } from './viewport.js';

export interface StageEvents {
  tapNode(key: string): void;
  openNode(key: string): void;
  tapGround(): void;
  /** Null when the pointer leaves. The point is in pixels of the host. */
  pointAt(key: string | null, at: Point): void;
  moveNode(key: string, to: Point): void;
  /** Told when zooming rests. */
  zoomTo(zoom: number): void;
}

/** What stands out. Null fades nothing. */
export interface Attention {
  readonly kept: ReadonlySet<string> | null;
  /** Who is named even where the name lies on other nodes. */
  readonly named: ReadonlySet<string>;
  readonly selected: string | null;
  readonly focused: string | null;
  readonly chosenTie: string | null;
  readonly introducers: ReadonlySet<string>;
}

const ZOOM = { least: 0.05, most: 4, step: 1.25 };
const KEEP_CLEAR = 48;
const GLIDE = { duration: 420, easing: 'ease-in-out-cubic' } as const;
const SETTLE_MS = 90;
const NAME_CLASSES = ['named', ...LABEL_SIDES.map((side) => `label-${side}`)].join(' ');

/** What is seen of the picture beside the column of buttons. */
function seenOf(cy: Core): LabelBox {
  const { x1, y1, x2, y2 } = cy.extent();
  return { left: x1, top: y1, width: x2 - x1 - BUTTONS / cy.zoom(), height: y2 - y1 };
}

const NOTHING_ATTENDED: Attention = {
  kept: null,
  named: new Set(),
  selected: null,
  focused: null,
  chosenTie: null,
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
  draw(scene: Scene, glide: boolean): void {
    const cy = this.#cy;
    const first = cy.elements().empty();
    const wanted = new Map(elementsOf(scene).map((element) => [element.data.id ?? '', element]));
    const moving: { node: NodeSingular; to: Point }[] = [];
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
      if (!glide) for (const { node, to } of moving) node.position({ ...to });
    });
    this.#scene = scene;
    if (glide) for (const { node, to } of moving) node.stop().animate({ position: { ...to } }, GLIDE);
    this.#applyAttention();
    // A first picture is whole at once; one that moves is named anew when it rests.
    if (this.#following) this.fit(glide && !first, scene);
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

  nudge(key: string, x: number, y: number): Point | null {
    const node = this.#cy.getElementById(nodeId(key)) as NodeSingular;
    if (node.empty()) return null;
    const { x: left, y: top } = node.position();
    const to = { x: left + x * this.#scale, y: top + y * this.#scale };
    node.position(to);
    return to;
  }

  destroy(): void {
    clearTimeout(this.#settling);
    this.#observer.disconnect();
    this.#cy.destroy();
  }

  #listen(host: HTMLElement): void {
    const cy = this.#cy;
    const keyOf = (event: EventObject) => keyOfNodeId(event.target.id());
    cy.on('onetap', 'node.stakeholder', (event) => this.#events.tapNode(keyOf(event)));
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
    cy.on('dragfree', 'node.stakeholder', (event) => {
      this.#following = false;
      const { x, y } = event.target.position();
      this.#events.moveNode(keyOf(event), { x, y });
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
      this.#cy.edges('.said').removeClass('said');
      for (const { kind, from, to, text, offset, shift } of words) {
        const placed = { label: text, labelAt: offset, labelX: shift.x, labelY: shift.y };
        this.#cy
          .getElementById(linkId(kind, from, to))
          .data(placed)
          .addClass('said');
      }
    });
  }

  /** Names of what has faded go: they would only be in the way of those that are left. */
  #nameNodes(): void {
    if (this.#scene === null) return;
    const { picture, positions, rules } = this.#scene;
    const { kept, named: wanted, selected, focused } = this.#attention;
    const first = new Set([selected, focused, ...wanted].filter((key) => key !== null));
    const nodes = kept === null ? picture.nodes : picture.nodes.filter(({ key }) => kept.has(key) || first.has(key));
    const size = nameSize(this.#scale);
    const room = seenOf(this.#cy);
    const written = titleBoxes(this.#scene, size, room);
    const named = placeNames({ ...picture, nodes }, positions, rules, size, first, { written, room });
    this.#cy.batch(() => {
      for (const { key, shape } of picture.nodes) {
        if (shape === 'group') continue;
        const side = named.get(key)?.side;
        const element = this.#cy.getElementById(nodeId(key)).removeClass(NAME_CLASSES);
        if (side !== undefined) element.addClass(`named label-${side}`);
      }
    });
  }

  #applyAttention(): void {
    const { kept, selected, focused, chosenTie, introducers } = this.#attention;
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
      if (selected !== null) cy.getElementById(nodeId(selected)).addClass('selected');
      if (focused !== null) cy.getElementById(nodeId(focused)).addClass('focused').removeClass('faded');
      if (chosenTie !== null) cy.getElementById(tieId(chosenTie)).addClass('chosen').removeClass('faded');
      for (const key of introducers) cy.getElementById(nodeId(key)).addClass('introducer').removeClass('faded');
    });
  }
}
