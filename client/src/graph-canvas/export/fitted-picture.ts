import { anchored } from '../group-anchors.js';
import type { Point } from '../picture.js';
import type { Arranged } from '../use-arrangement.js';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture whose places and sizes are those on the page. */
export interface Fitted extends Arranged {
  readonly zoom: number;
  /** Where on the page it is. */
  readonly area: Area;
}

/** The picture moved and scaled into an area. Nodes shrink with it, names do not. */
export function fitted(given: Arranged, area: Area): Fitted {
  const arranged = anchored(given);
  const { picture, positions, grounds, rules } = arranged;
  const boxes = [
    ...picture.nodes.flatMap((node) => {
      const place = positions.get(node.key);
      const radius = rules.diameterOf(node) / 2;
      return place ? [{ x: place.x, y: place.y, halfWidth: radius, halfHeight: radius }] : [];
    }),
    ...grounds.map((ground) => ({
      x: ground.x,
      y: ground.y,
      halfWidth: ground.kind === 'band' ? ground.width / 2 : ground.radius,
      halfHeight: ground.kind === 'band' ? ground.height / 2 : ground.radius,
    })),
  ];
  if (boxes.length === 0) return { ...arranged, area, zoom: 1 };
  const left = Math.min(...boxes.map((box) => box.x - box.halfWidth));
  const right = Math.max(...boxes.map((box) => box.x + box.halfWidth));
  const top = Math.min(...boxes.map((box) => box.y - box.halfHeight));
  const bottom = Math.max(...boxes.map((box) => box.y + box.halfHeight));
  const zoom = Math.min(2, (area.width - 120) / (right - left || 1), (area.height - 60) / (bottom - top || 1));
  const move = ({ x, y }: Point): Point => ({
    x: area.x + area.width / 2 + zoom * (x - (left + right) / 2),
    y: area.y + area.height / 2 + zoom * (y - (top + bottom) / 2),
  });
  return {
    picture,
    area,
    zoom,
    rules: {
      ...rules,
      diameterOf: (node) => zoom * rules.diameterOf(node),
      bandWidthOf: (pairs) => zoom * rules.bandWidthOf(pairs),
    },
    positions: new Map([...positions].map(([key, place]) => [key, move(place)])),
    grounds: grounds.map((ground) =>
      ground.kind === 'band'
        ? { ...ground, ...move(ground), width: zoom * ground.width, height: zoom * ground.height }
        : { ...ground, ...move(ground), radius: zoom * ground.radius },
    ),
  };
}
