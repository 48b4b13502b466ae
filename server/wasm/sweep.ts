// AssemblyScript. Betweenness: Brandes' two sweeps (2001, doi:10.1080/0022250X.2001.9990249) for eight sources at once.
//
// A source is a lane: each stakeholder has eight doubles, four vectors of two, one cache line. Both sweeps go level by
// level, and of a level only its own lanes are put on show in `shown`, all others are 0 there. So a stakeholder simply
// adds up what its neighbours show, for all lanes and without a question asked on the way: whether a neighbour lies on
// the level next to it is answered by the zeros, and no list of predecessors is kept.
//
// server/src/analytics/wasm/vector-sweep.ts drives this and lays down the memory: all pointers are into it.

/** log2 of the bytes of eight doubles. */
const LINE: usize = 6;

let order: usize = 0;
/** Arcs by row, and the same the other way round; of an undirected graph both are the same arrays. */
let offsets: usize = 0;
let targets: usize = 0;
let inOffsets: usize = 0;
let inTargets: usize = 0;
/** Where betweenness is added up: doubles by stakeholder, then by arc, in the order in which arcs are looked at. */
let row: usize = 0;

/** Shortest routes from each source. On the way back a lane that is done holds what one such route hands back. */
let routes: usize = 0;
let shown: usize = 0;
/** All bits of a lane, or none, for each set of lanes: 256 lines. */
let lanesOf: usize = 0;
/** Who lies on which level, and for which sources (one bit a lane); entries in order of level. */
let who: usize = 0;
let whose: usize = 0;
/** Bits by stakeholder: sources that have met it, and those that meet it on the level now walked to. */
let seen: usize = 0;
let arriving: usize = 0;

/** Bytes of scratch space for a graph of this order; they must be 0 at first, and are 0 again after `sweepReset`. */
export function sweepBytes(order: usize): usize {
  return 2 * (order << LINE) + (256 << LINE) + 5 * mostEntries(order) + 2 * order;
}

/** Everybody can be met by each of eight sources on a level of its own. */
function mostEntries(order: usize): usize {
  return (order + 1) << 3;
}

export function sweepLay(
  order_: usize,
  offsets_: usize,
  targets_: usize,
  inOffsets_: usize,
  inTargets_: usize,
  row_: usize,
  scratch: usize,
): void {
  order = order_;
  offsets = offsets_;
  targets = targets_;
  inOffsets = inOffsets_;
  inTargets = inTargets_;
  row = row_;
  routes = scratch;
  shown = routes + (order << LINE);
  lanesOf = shown + (order << LINE);
  who = lanesOf + (256 << LINE);
  whose = who + 4 * mostEntries(order);
  seen = whose + mostEntries(order);
  arriving = seen + order;
  for (let set = 0; set < 256; set++) {
    for (let lane = 0; lane < 8; lane++) {
      store<i64>(lanesOf + ((<usize>set) << LINE) + ((<usize>lane) << 3), ((set >> lane) & 1) === 1 ? -1 : 0);
    }
  }
}

/** Puts the sources, up to eight different ones, where `sweepMeet` finds them. */
export function sweepStart(sources: usize, count: i32): void {
  for (let lane = 0; lane < count; lane++) {
    const v = <usize>load<i32>(sources + ((<usize>lane) << 2));
    const bit: i32 = 1 << lane;
    store<i32>(who + ((<usize>lane) << 2), <i32>v);
    store<u8>(arriving + v, bit);
    store<f64>(routes + (v << LINE) + ((<usize>lane) << 3), 1);
  }
}

/** Takes entries off show. */
export function sweepHide(from: i32, to: i32): void {
  const zero = f64x2.splat(0);
  for (let at = from; at < to; at++) {
    const line = shown + ((<usize>load<i32>(who + ((<usize>at) << 2))) << LINE);
    v128.store(line, zero);
    v128.store(line, zero, 16);
    v128.store(line, zero, 32);
    v128.store(line, zero, 48);
  }
}

/**
 * Forward, where few are on show: entries `from` to `to` pass their routes on to whoever their sources have not met.
 * Who is met goes to the end of the entries; answers their new number.
 */
export function sweepPush(from: i32, to: i32, entries: i32): i32 {
  for (let at = from; at < to; at++) {
    const v = <usize>load<i32>(who + ((<usize>at) << 2));
    const lanes = <i32>load<u8>(whose + at);
    const line = shown + (v << LINE);
    const a = v128.load(line);
    const b = v128.load(line, 16);
    const c = v128.load(line, 32);
    const d = v128.load(line, 48);
    const end = targets + ((<usize>load<i32>(offsets + (v << 2), 4)) << 2);
    for (let arc = targets + ((<usize>load<i32>(offsets + (v << 2))) << 2); arc < end; arc += 4) {
      const w = <usize>load<i32>(arc);
      const fresh = lanes & ~(<i32>load<u8>(seen + w));
      if (fresh === 0) continue;
      const already = <i32>load<u8>(arriving + w);
      if (already === 0) {
        store<i32>(who + ((<usize>entries) << 2), <i32>w);
        entries++;
      }
      store<u8>(arriving + w, already | fresh);
      const mask = lanesOf + ((<usize>fresh) << LINE);
      const sum = routes + (w << LINE);
      v128.store(sum, f64x2.add(v128.load(sum), v128.and(a, v128.load(mask))));
      v128.store(sum, f64x2.add(v128.load(sum, 16), v128.and(b, v128.load(mask, 16))), 16);
      v128.store(sum, f64x2.add(v128.load(sum, 32), v128.and(c, v128.load(mask, 32))), 32);
      v128.store(sum, f64x2.add(v128.load(sum, 48), v128.and(d, v128.load(mask, 48))), 48);
    }
  }
  return entries;
}

/**
 * The same where many are on show: stakeholders `from` to `to` whom some source of `all` has not met add up what their
 * neighbours show.
 */
export function sweepPull(from: i32, to: i32, all: i32, entries: i32): i32 {
  const zero = f64x2.splat(0);
  const lines = shown;
  for (let w = <usize>from; w < <usize>to; w++) {
    const missing = all & ~(<i32>load<u8>(seen + w));
    if (missing === 0) continue;
    let a = zero;
    let b = zero;
    let c = zero;
    let d = zero;
    const end = inTargets + ((<usize>load<i32>(inOffsets + (w << 2), 4)) << 2);
    for (let arc = inTargets + ((<usize>load<i32>(inOffsets + (w << 2))) << 2); arc < end; arc += 4) {
      const line = lines + ((<usize>load<i32>(arc)) << LINE);
      a = f64x2.add(a, v128.load(line));
      b = f64x2.add(b, v128.load(line, 16));
      c = f64x2.add(c, v128.load(line, 32));
      d = f64x2.add(d, v128.load(line, 48));
    }
    const met =
      i64x2.bitmask(f64x2.ne(a, zero)) |
      (i64x2.bitmask(f64x2.ne(b, zero)) << 2) |
      (i64x2.bitmask(f64x2.ne(c, zero)) << 4) |
      (i64x2.bitmask(f64x2.ne(d, zero)) << 6);
    const fresh = met & missing;
    if (fresh === 0) continue;
    store<i32>(who + ((<usize>entries) << 2), <i32>w);
    entries++;
    store<u8>(arriving + w, fresh);
    const mask = lanesOf + ((<usize>fresh) << LINE);
    const sum = routes + (w << LINE);
    v128.store(sum, v128.or(v128.load(sum), v128.and(a, v128.load(mask))));
    v128.store(sum, v128.or(v128.load(sum, 16), v128.and(b, v128.load(mask, 16))), 16);
    v128.store(sum, v128.or(v128.load(sum, 32), v128.and(c, v128.load(mask, 32))), 32);
    v128.store(sum, v128.or(v128.load(sum, 48), v128.and(d, v128.load(mask, 48))), 48);
  }
  return entries;
}

/** Entries that just arrived are met, and put on show. Answers how many arcs lead on from them. */
export function sweepMeet(from: i32, to: i32): i32 {
  let arcs = 0;
  for (let at = from; at < to; at++) {
    const w = <usize>load<i32>(who + ((<usize>at) << 2));
    const lanes = <i32>load<u8>(arriving + w);
    store<u8>(arriving + w, 0);
    store<u8>(whose + at, lanes);
    store<u8>(seen + w, <i32>load<u8>(seen + w) | lanes);
    showLanes(w, lanes);
    arcs += load<i32>(offsets + (w << 2), 4) - load<i32>(offsets + (w << 2));
  }
  return arcs;
}

/** Puts entries on show again: on the way back, with what one route to each of them hands back. */
export function sweepShow(from: i32, to: i32): void {
  for (let at = from; at < to; at++) {
    showLanes(<usize>load<i32>(who + ((<usize>at) << 2)), <i32>load<u8>(whose + at));
  }
}

function showLanes(v: usize, lanes: i32): void {
  const mask = lanesOf + ((<usize>lanes) << LINE);
  const sum = routes + (v << LINE);
  const line = shown + (v << LINE);
  v128.store(line, v128.and(v128.load(sum), v128.load(mask)));
  v128.store(line, v128.and(v128.load(sum, 16), v128.load(mask, 16)), 16);
  v128.store(line, v128.and(v128.load(sum, 32), v128.load(mask, 32)), 32);
  v128.store(line, v128.and(v128.load(sum, 48), v128.load(mask, 48)), 48);
}

/** The most routes that lead to one of the entries, from one of the sources. */
export function sweepMost(from: i32, to: i32): f64 {
  let most = f64x2.splat(0);
  for (let at = from; at < to; at++) {
    const line = shown + ((<usize>load<i32>(who + ((<usize>at) << 2))) << LINE);
    most = f64x2.max(most, f64x2.max(v128.load(line), v128.load(line, 16)));
    most = f64x2.max(most, f64x2.max(v128.load(line, 32), v128.load(line, 48)));
  }
  return max(f64x2.extract_lane(most, 0), f64x2.extract_lane(most, 1));
}

/**
 * Backward: what the entries of a level carry for the level beyond, which is on show. Adds it to the row, for a
 * stakeholder times `nodeShare` and for a tie times `edgeShare`, and works out what one route to each entry hands back:
 * (`own` + carried) / routes. That is kept where the routes were, so that nothing changes on show meanwhile.
 */
export function sweepGather(from: i32, to: i32, own: f64, nodeShare: f64, edgeShare: f64): void {
  const arcCells = row + (order << 3);
  const lines = shown;
  const owns = f64x2.splat(own);
  for (let at = from; at < to; at++) {
    const v = <usize>load<i32>(who + ((<usize>at) << 2));
    const mask = lanesOf + ((<usize>load<u8>(whose + at)) << LINE);
    const sum = routes + (v << LINE);
    const ma = v128.load(mask);
    const mb = v128.load(mask, 16);
    const mc = v128.load(mask, 32);
    const md = v128.load(mask, 48);
    const sa = v128.load(sum);
    const sb = v128.load(sum, 16);
    const sc = v128.load(sum, 32);
    const sd = v128.load(sum, 48);
    const ra = v128.and(sa, ma);
    const rb = v128.and(sb, mb);
    const rc = v128.and(sc, mc);
    const rd = v128.and(sd, md);
    let a = f64x2.splat(0);
    let b = f64x2.splat(0);
    let c = f64x2.splat(0);
    let d = f64x2.splat(0);
    const first = (<usize>load<i32>(offsets + (v << 2))) << 2;
    const end = targets + ((<usize>load<i32>(offsets + (v << 2), 4)) << 2);
    let arcCell = arcCells + (first << 1);
    for (let arc = targets + first; arc < end; arc += 4) {
      const line = lines + ((<usize>load<i32>(arc)) << LINE);
      const ha = v128.load(line);
      const hb = v128.load(line, 16);
      const hc = v128.load(line, 32);
      const hd = v128.load(line, 48);
      const pa = f64x2.mul(ra, ha);
      const pb = f64x2.mul(rb, hb);
      const pc = f64x2.mul(rc, hc);
      const pd = f64x2.mul(rd, hd);
      a = f64x2.add(a, pa);
      b = f64x2.add(b, pb);
      c = f64x2.add(c, pc);
      d = f64x2.add(d, pd);
      store<f64>(arcCell, load<f64>(arcCell) + edgeShare * acrossLanes(pa, pb, pc, pd));
      arcCell += 8;
    }
    const cell = row + (v << 3);
    store<f64>(cell, load<f64>(cell) + nodeShare * acrossLanes(a, b, c, d));
    v128.store(sum, v128.bitselect(f64x2.div(f64x2.add(owns, a), sa), sa, ma));
    v128.store(sum, v128.bitselect(f64x2.div(f64x2.add(owns, b), sb), sb, mb), 16);
    v128.store(sum, v128.bitselect(f64x2.div(f64x2.add(owns, c), sc), sc, mc), 32);
    v128.store(sum, v128.bitselect(f64x2.div(f64x2.add(owns, d), sd), sd, md), 48);
  }
}

/** The same for the last level, which carries nothing. */
export function sweepEnd(from: i32, to: i32, own: f64): void {
  const owns = f64x2.splat(own);
  for (let at = from; at < to; at++) {
    const mask = lanesOf + ((<usize>load<u8>(whose + at)) << LINE);
    const sum = routes + ((<usize>load<i32>(who + ((<usize>at) << 2))) << LINE);
    for (let part: usize = 0; part < 64; part += 16) {
      const before = v128.load(sum + part);
      v128.store(sum + part, v128.bitselect(f64x2.div(owns, before), before, v128.load(mask + part)));
    }
  }
}

function acrossLanes(a: v128, b: v128, c: v128, d: v128): f64 {
  const sum = f64x2.add(f64x2.add(a, b), f64x2.add(c, d));
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

/** Makes the space ready for other sources, given all entries. */
export function sweepReset(entries: i32): void {
  if (<usize>entries > order >> 2) {
    memory.fill(routes, 0, order << LINE);
    memory.fill(seen, 0, order);
    return;
  }
  for (let at = 0; at < entries; at++) {
    const v = <usize>load<i32>(who + ((<usize>at) << 2));
    memory.fill(routes + (v << LINE), 0, 1 << LINE);
    store<u8>(seen + v, 0);
  }
}
