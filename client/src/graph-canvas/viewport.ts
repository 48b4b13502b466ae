import type { Core } from 'cytoscape';
import type { LabelBox } from './labels.js';
import type { Point } from './picture.js';
import type { Scene } from './scene.js';

/** Pixels kept free round a picture: names stand out at its sides. */
const MARGIN = { x: 96, y: 44 };
/** The column at the right in which the buttons stand. */
const BUTTONS = 40;
/** A small picture is not blown up further than this. */
const MOST_ZOOM = 1.6;

/** Zoom and pan that show all of a scene in so many pixels. */
export function viewportFor(
  scene: Scene,
  width: number,
  height: number,
  leastZoom: number,
): { zoom: number; pan: Point } {
  const bounds = boundsOf(scene);
  const zoom = Math.min(
    (width - BUTTONS - 2 * Math.min(MARGIN.x, width / 12)) / Math.max(1, bounds.right - bounds.left),
    (height - 2 * MARGIN.y) / Math.max(1, bounds.bottom - bounds.top),
    MOST_ZOOM,
  );
  const level = Math.max(leastZoom, zoom);
  return {
    zoom: level,
    pan: {
      x: (width - BUTTONS) / 2 - (level * (bounds.left + bounds.right)) / 2,
      y: height / 2 - (level * (bounds.top + bounds.bottom)) / 2,
    },
  };
}

/** What is seen of the picture beside the column of buttons. */
export function seenOf(cy: Core): LabelBox {
  const { x1, y1, x2, y2 } = cy.extent();
  return { left: x1, top: y1, width: x2 - x1 - BUTTONS / cy.zoom(), height: y2 - y1 };
}

/** Whether all of a scene lies in what is seen. */
export function showsAllOf(scene: Scene, { left, top, width, height }: LabelBox): boolean {
  const bounds = boundsOf(scene);
  return bounds.left >= left && bounds.right <= left + width && bounds.top >= top && bounds.bottom <= top + height;
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From the scene, not from the canvas: while things glide, their places there are not yet the ones they go to. */
function boundsOf({ picture, positions, grounds, rules }: Scene): Bounds {
  const boxes: Bounds[] = grounds.map((ground) => {
    const halfWidth = ground.kind === 'band' ? ground.width / 2 : ground.radius;
    const halfHeight = ground.kind === 'band' ? ground.height / 2 : ground.radius;
    return {
      left: ground.x - halfWidth,
      right: ground.x + halfWidth,
      top: ground.y - halfHeight,
      bottom: ground.y + halfHeight,
    };
  });
  for (const node of picture.nodes) {
    const place = positions.get(node.key);
    const radius = rules.diameterOf(node) / 2;
    if (place)
      boxes.push({ left: place.x - radius, right: place.x + radius, top: place.y - radius, bottom: place.y + radius });
  }
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}
