"""A script with lists of layers, visited in loops."""

from looped import ListNames, Lists
from network import random_network
from program import block
from setting import constants, data_lines, finished, head, report
from taste import random_taste

HELD_OUT = False
WORDS = (dict(w="W", b="b", z="z", a="a", dw="dW", db="db", d="delta"),
         dict(w="weights", b="biases", z="zs", a="acts", dw="grads_w", db="grads_b", d="deltas"),
         dict(w="Ws", b="bs", z="sums", a="outs", dw="gW", db="gb", d="ds"))


def write(rng):
    """Returns a random correct program."""
    net = random_network(rng, depths=(2, 3, 3, 4), mixed=0)
    form = rng.choice(("handed down", "updating", "deltas first"))
    taste = random_taste(rng, net, rng.choice(("rows", "rows", "columns")),
                         **({} if form == "deltas first" else dict(merged=False)))
    words = dict(rng.choice(WORDS))
    single = ()
    if form == "updating" or (form == "deltas first" and rng.random() < 0.5):
        single += ("dw", "db")
        words.update(dw="gw", db="gc")
    if form != "deltas first":
        single += ("d",)
        words["d"] = "delta"
    names = ListNames(words, "X", rng.choice(("y", "Y", "T")), single=single)
    lists = Lists(rng, net, names, taste)
    end = lists.at_end()
    imports, seed = head(rng)
    loss_lines, loss = end.loss(rng.choice(("loss", "cost")))
    backward = {"handed down": lambda: lists.handed_down(False) + lists.updates(),
                "updating": lambda: lists.handed_down(True), "deltas first": lists.deltas_first}[form]()
    shown = report(rng, loss, "step") if loss_lines else []
    body = lists.forward() + loss_lines + shown + backward
    lines = imports + end.functions() + [seed, *data_lines(end), *constants(end), *lists.weight_lines()]
    lines += block(f"for step in range({rng.randint(4, 8)}):", body)
    return finished("layer_lists", end, lines, loss, "begin", (shown + backward)[0].label)
