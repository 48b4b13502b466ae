"""Computes centrality-values.json: who is near, within reach and well tied in the thirteen reference networks.

By python-igraph and networkx, which must agree to 1e-9 on each value that both can compute. Run in this folder, with
the reference networks beside the repository:

    python3 centrality-values.py > centrality-values.json

Values are in the order of each network's nodes.csv. Where strength counts, ties are as many whole units long as makes
them 1 / strength in proportion, so that neither program has to tell rounded thirds apart.
"""

import csv
import json
import math
from pathlib import Path

import igraph
import networkx

SHARED = Path(__file__).parent / "../../../shared/data"
NEAR = 1e-9


def main():
    values = {
        "tools": f"python-igraph {igraph.__version__}, networkx {networkx.__version__}",
        "networks": {},
    }
    for path in sorted((SHARED / "reference").glob("*.json")):
        reference = json.loads(path.read_text())
        if "case" in reference and "values" in reference:
            values["networks"][reference["case"]] = values_of(*read_network(reference))
    print(json.dumps(values, indent=2))


def read_network(reference):
    folder = SHARED / reference["dataset"]
    names = [row["id"] for row in csv.DictReader((folder / "nodes.csv").open())]
    position = {name: at for at, name in enumerate(names)}
    directed, weight, relation = reference["directed"], reference["weight_column"], reference["relation"]
    ties = {}
    for row in csv.DictReader((folder / "edges.csv").open()):
        if not isinstance(relation, str) and row["type"] not in relation:
            continue
        ends = (position[row["source"]], position[row["target"]])
        if ends[0] == ends[1]:
            continue
        ties.setdefault(ends if directed else tuple(sorted(ends)), int(row[weight]) if weight else 1)
    return len(names), ties, directed, weight is not None


def values_of(order, ties, directed, weighted):
    answers = {
        "reach2": reach(order, ties, directed),
        **distances(order, ties, directed, {tie: 1 for tie in ties}, 1),
    }
    if weighted:
        unit = math.lcm(*ties.values())
        lengths = {tie: unit // strength for tie, strength in ties.items()}
        by_strength = distances(order, ties, directed, lengths, unit)
        by_strength["eigenvector"] = eigenvector(order, ties, directed)
        answers["byStrength"] = by_strength
    if directed and networkx.is_strongly_connected(networkx.DiGraph(list(ties))):
        answers["eigenvectorIn"] = eigenvector(order, {tie: 1 for tie in ties}, directed)
    return {name: packed(value) for name, value in answers.items()}


def distances(order, ties, directed, lengths, unit):
    """Closeness by 1 / mean distance outwards, harmonic closeness and betweenness, none of them normalised."""
    graph = igraph.Graph(n=order, edges=list(ties), directed=directed)
    length = [lengths[tie] for tie in ties]
    other = networkx.DiGraph() if directed else networkx.Graph()
    other.add_nodes_from(range(order))
    other.add_weighted_edges_from((*tie, lengths[tie]) for tie in ties)
    inwards = other.reverse() if directed else other

    closeness = [none_or(value, unit) for value in graph.closeness(mode="out", weights=length, normalized=True)]
    harmonic = [v * unit * (order - 1) for v in graph.harmonic_centrality(mode="out", weights=length)]
    betweenness = graph.betweenness(directed=directed, weights=length)
    # networkx says 0 where nobody is reached.
    same(
        [value or 0 for value in closeness],
        by_node(networkx.closeness_centrality(inwards, distance="weight", wf_improved=False), unit),
    )
    same(harmonic, by_node(networkx.harmonic_centrality(inwards, distance="weight"), unit))
    same(betweenness, by_node(networkx.betweenness_centrality(other, weight="weight", normalized=False), 1))
    return {"closeness": closeness, "harmonic": harmonic, "betweenness": betweenness}


def reach(order, ties, directed):
    graph = igraph.Graph(n=order, edges=list(ties), directed=directed)
    return [size - 1 for size in graph.neighborhood_size(order=2, mode="out")]


def eigenvector(order, ties, directed):
    graph = igraph.Graph(n=order, edges=list(ties), directed=directed)
    values = graph.eigenvector_centrality(directed=True, weights=list(ties.values()))
    other = networkx.DiGraph() if directed else networkx.Graph()
    other.add_nodes_from(range(order))
    other.add_weighted_edges_from((*tie, strength) for tie, strength in ties.items())
    if networkx.is_strongly_connected(other) if directed else networkx.is_connected(other):
        theirs = networkx.eigenvector_centrality_numpy(other, weight="weight")
        largest = max(theirs.values(), key=abs)
        same(values, by_node(theirs, 1 / largest))
    return values


def none_or(value, unit):
    return None if math.isnan(value) else value * unit


def by_node(values, unit):
    return [values[node] * unit for node in sorted(values)]


def same(ours, theirs):
    for one, other in zip(ours, theirs, strict=True):
        assert abs(one - other) <= NEAR * max(1, abs(one)), (one, other)


def packed(value):
    if isinstance(value, dict):
        return {name: packed(inner) for name, inner in value.items()}
    return " ".join("-" if number is None else f"{number:.12g}" for number in value)


main()
