"""Times igraph's C core on one graph, from python-igraph. Reads a JSON request on stdin, answers JSON on stdout."""

import json
import sys
import time

import igraph

request = json.load(sys.stdin)
graph = igraph.Graph(n=request["order"], edges=request["ties"])

able = {
    "betweenness": lambda: graph.betweenness(),
    "harmonic-closeness": lambda: graph.harmonic_centrality(normalized=False),
    "leiden": lambda: [graph.community_leiden(objective_function="modularity", n_iterations=-1).modularity],
    "components": lambda: [len(graph.connected_components())],
    "constraint": lambda: graph.constraint(),
    "cut-points": lambda: graph.articulation_points(),
}


def timed(work):
    taken = []
    while len(taken) < 5 and (not taken or sum(taken) < request["enough"]):
        started = time.perf_counter()
        answer = work()
        taken.append((time.perf_counter() - started) * 1000)
    return taken, answer


def plain(values):
    return [None if value != value else value for value in values]


results = []
for measure in request["measures"]:
    if measure in able:
        taken, answer = timed(able[measure])
        results.append({"measure": measure, "taken": taken, "answer": plain(answer)})
json.dump({"version": igraph.__version__, "results": results}, sys.stdout)
