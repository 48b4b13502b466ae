// AssemblyScript. Breadth-first walks from 512 sources at once (Then et al. 2015, doi:10.14778/2735496.2735507): one
// bit a source, four vectors of 128 bits a stakeholder, one cache line. Level by level; where many are on the level,
// stakeholders whom a source still misses look at their neighbours instead of being looked at (Beamer, Asanović and
// Patterson 2012, doi:10.1109/SC.2012.50).
//
// server/src/analytics/wasm/vector-walk.ts drives this and lays down the memory: all pointers are into it.

/** log2 of the bytes of 512 bits. */
const LINE: usize = 6;

let order: usize = 0;
/** Arcs by row, and the same the other way round; of an undirected graph both are the same arrays. */
let offsets: usize = 0;
let targets: usize = 0;
let inOffsets: usize = 0;
let inTargets: usize = 0;

/** Bits by stakeholder: sources that have met it, that meet it on this level, and on the next. */
let seen: usize = 0;
let here: usize = 0;
let arriving: usize = 0;
/** Bits of the sources there are. */
let all: usize = 0;
/** Who is met on this level and on the next, and by how many sources on this one. */
let who: usize = 0;
let next: usize = 0;
let met: usize = 0;
/** Whoever was met at all. */
let touched: usize = 0;
let touchedCount: i32 = 0;

/** Bytes of scratch space for a graph of this order; they must be 0 at first, and are 0 again after `walkReset`. */
export function walkBytes(order: usize): usize {
  return 3 * (order << LINE) + (1 << LINE) + 16 * order;
}

export function walkLay(
  order_: usize,
  offsets_: usize,
  targets_: usize,
  inOffsets_: usize,
  inTargets_: usize,
  scratch: usize,
): void {
  order = order_;
  offsets = offsets_;
  targets = targets_;
  inOffsets = inOffsets_;
  inTargets = inTargets_;
  seen = scratch;
  here = seen + (order << LINE);
  arriving = here + (order << LINE);
  all = arriving + (order << LINE);
  who = all + (1 << LINE);
  next = who + 4 * order;
  met = next + 4 * order;
  touched = met + 4 * order;
}

/** Where the list of those on this level stands; it changes with every level. */
export function walkWho(): usize {
  return who;
}

export function walkMet(): usize {
  return met;
}

/** Where the bits stand of the sources that meet somebody on this level: 512 by stakeholder, none set where none does. */
export function walkHere(): usize {
  return here;
}

/** The first level: the sources themselves, up to 512 different ones. Nobody counts as met yet by another. */
export function walkStart(sources: usize, count: i32): void {
  memory.fill(all, 0, 1 << LINE);
  touchedCount = 0;
  for (let source = 0; source < count; source++) {
    const v = <usize>load<i32>(sources + ((<usize>source) << 2));
    const byte = <usize>source >> 3;
    const bit: i32 = 1 << (source & 7);
    store<u8>(all + byte, <i32>load<u8>(all + byte) | bit);
    store<u8>(arriving + (v << LINE) + byte, bit);
    store<i32>(next + ((<usize>source) << 2), <i32>v);
  }
}

/** Where few are on the level: those at `from` to `to` look at their neighbours. Answers how many are met by now. */
export function walkPush(from: i32, to: i32, found: i32): i32 {
  for (let at = from; at < to; at++) {
    const v = <usize>load<i32>(who + ((<usize>at) << 2));
    const line = here + (v << LINE);
    const a = v128.load(line);
    const b = v128.load(line, 16);
    const c = v128.load(line, 32);
    const d = v128.load(line, 48);
    const end = targets + ((<usize>load<i32>(offsets + (v << 2), 4)) << 2);
    for (let arc = targets + ((<usize>load<i32>(offsets + (v << 2))) << 2); arc < end; arc += 4) {
      const w = <usize>load<i32>(arc);
      const before = seen + (w << LINE);
      const fa = v128.andnot(a, v128.load(before));
      const fb = v128.andnot(b, v128.load(before, 16));
      const fc = v128.andnot(c, v128.load(before, 32));
      const fd = v128.andnot(d, v128.load(before, 48));
      if (!v128.any_true(v128.or(v128.or(fa, fb), v128.or(fc, fd)))) continue;
      const arrive = arriving + (w << LINE);
      const wa = v128.load(arrive);
      const wb = v128.load(arrive, 16);
      const wc = v128.load(arrive, 32);
      const wd = v128.load(arrive, 48);
      if (!v128.any_true(v128.or(v128.or(wa, wb), v128.or(wc, wd)))) {
        store<i32>(next + ((<usize>found) << 2), <i32>w);
        found++;
      }
      v128.store(arrive, v128.or(wa, fa));
      v128.store(arrive, v128.or(wb, fb), 16);
      v128.store(arrive, v128.or(wc, fc), 32);
      v128.store(arrive, v128.or(wd, fd), 48);
    }
  }
  return found;
}

/** Where many are on the level: stakeholders `from` to `to` whom a source misses look who is next to them. */
export function walkPull(from: i32, to: i32, found: i32): i32 {
  const none = i64x2.splat(0);
  const aa = v128.load(all);
  const ab = v128.load(all, 16);
  const ac = v128.load(all, 32);
  const ad = v128.load(all, 48);
  for (let w = <usize>from; w < <usize>to; w++) {
    const before = seen + (w << LINE);
    const ma = v128.andnot(aa, v128.load(before));
    const mb = v128.andnot(ab, v128.load(before, 16));
    const mc = v128.andnot(ac, v128.load(before, 32));
    const md = v128.andnot(ad, v128.load(before, 48));
    if (!v128.any_true(v128.or(v128.or(ma, mb), v128.or(mc, md)))) continue;
    let a = none;
    let b = none;
    let c = none;
    let d = none;
    const end = inTargets + ((<usize>load<i32>(inOffsets + (w << 2), 4)) << 2);
    for (let arc = inTargets + ((<usize>load<i32>(inOffsets + (w << 2))) << 2); arc < end; arc += 4) {
      const line = here + ((<usize>load<i32>(arc)) << LINE);
      a = v128.or(a, v128.load(line));
      b = v128.or(b, v128.load(line, 16));
      c = v128.or(c, v128.load(line, 32));
      d = v128.or(d, v128.load(line, 48));
    }
    a = v128.and(a, ma);
    b = v128.and(b, mb);
    c = v128.and(c, mc);
    d = v128.and(d, md);
    if (!v128.any_true(v128.or(v128.or(a, b), v128.or(c, d)))) continue;
    store<i32>(next + ((<usize>found) << 2), <i32>w);
    found++;
    const arrive = arriving + (w << LINE);
    v128.store(arrive, a);
    v128.store(arrive, b, 16);
    v128.store(arrive, c, 32);
    v128.store(arrive, d, 48);
  }
  return found;
}

/** Leaves the level, on which `count` stakeholders are, for the next with `found`; answers how many arcs those have. */
export function walkOn(count: i32, found: i32): i32 {
  for (let at = 0; at < count; at++) fillLine(here + ((<usize>load<i32>(who + ((<usize>at) << 2))) << LINE));
  const left = who;
  who = next;
  next = left;
  let arcs = 0;
  for (let at = 0; at < found; at++) {
    const w = <usize>load<i32>(who + ((<usize>at) << 2));
    const arrive = arriving + (w << LINE);
    const before = seen + (w << LINE);
    const now = here + (w << LINE);
    const a = v128.load(arrive);
    const b = v128.load(arrive, 16);
    const c = v128.load(arrive, 32);
    const d = v128.load(arrive, 48);
    const ba = v128.load(before);
    const bb = v128.load(before, 16);
    const bc = v128.load(before, 32);
    const bd = v128.load(before, 48);
    if (!v128.any_true(v128.or(v128.or(ba, bb), v128.or(bc, bd)))) {
      store<i32>(touched + ((<usize>touchedCount) << 2), <i32>w);
      touchedCount++;
    }
    v128.store(before, v128.or(a, ba));
    v128.store(before, v128.or(b, bb), 16);
    v128.store(before, v128.or(c, bc), 32);
    v128.store(before, v128.or(d, bd), 48);
    v128.store(now, a);
    v128.store(now, b, 16);
    v128.store(now, c, 32);
    v128.store(now, d, 48);
    fillLine(arrive);
    store<i32>(met + ((<usize>at) << 2), bitsOf(a, b, c, d));
    arcs += load<i32>(offsets + (w << 2), 4) - load<i32>(offsets + (w << 2));
  }
  return arcs;
}

function fillLine(line: usize): void {
  const none = i64x2.splat(0);
  v128.store(line, none);
  v128.store(line, none, 16);
  v128.store(line, none, 32);
  v128.store(line, none, 48);
}

function bitsOf(a: v128, b: v128, c: v128, d: v128): i32 {
  const upper = i8x16.add(i8x16.popcnt(a), i8x16.popcnt(b));
  const lower = i8x16.add(i8x16.popcnt(c), i8x16.popcnt(d));
  const sums = i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(i8x16.add(upper, lower)));
  return (
    i32x4.extract_lane(sums, 0) +
    i32x4.extract_lane(sums, 1) +
    i32x4.extract_lane(sums, 2) +
    i32x4.extract_lane(sums, 3)
  );
}

/** Makes the space ready for other sources, once nobody is left on the level. */
export function walkReset(): void {
  if (<usize>touchedCount > order >> 2) {
    memory.fill(seen, 0, order << LINE);
    return;
  }
  for (let at = 0; at < touchedCount; at++) fillLine(seen + ((<usize>load<i32>(touched + ((<usize>at) << 2))) << LINE));
}
