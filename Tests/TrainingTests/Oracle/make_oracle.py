"""Writes the values that the tests of Training compare with, computed by PyTorch on the CPU in float64.

    python3 -m venv venv && venv/bin/pip install torch==2.13.0 numpy
    venv/bin/python make_oracle.py

Writes steps.json and activations.json beside this file.
"""

import json
import pathlib

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)
HERE = pathlib.Path(__file__).parent
ROWS, EPOCHS = 5, 6

generator = torch.Generator().manual_seed(20)
INPUTS = torch.randn(ROWS, 3, generator=generator)
CLASSES = torch.tensor([0, 1, 1, 0, 1])
TARGETS = F.one_hot(CLASSES, 2).double()
INITIAL = [
    torch.randn(3, 4, generator=generator), torch.randn(4, generator=generator),
    torch.randn(4, 2, generator=generator), torch.randn(2, generator=generator),
]

ACTIVATIONS = {
    "identity": lambda z: z,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "softplus": F.softplus,
    "softmax": lambda z: torch.softmax(z, dim=1),
}


def data_loss(loss, reduction, output, z, a):
    if loss == "half-squared-error":
        total = 0.5 * ((a - TARGETS) ** 2).sum()
        return total / ROWS if reduction == "mean" else total
    if loss == "mean-squared-error":
        return F.mse_loss(a, TARGETS, reduction=reduction)
    if loss == "binary-cross-entropy":
        if output == "sigmoid":
            return F.binary_cross_entropy_with_logits(z, TARGETS, reduction=reduction)
        return F.binary_cross_entropy(a, TARGETS, reduction=reduction)
    return F.cross_entropy(z, TARGETS, reduction=reduction)


def make_optimizer(spec, parameters):
    kind, rate = spec["kind"], spec["rate"]
    if kind == "adam":
        return torch.optim.Adam(parameters, lr=rate, betas=(spec["beta1"], spec["beta2"]), eps=spec["epsilon"])
    return torch.optim.SGD(parameters, lr=rate, momentum=spec.get("momentum", 0), nesterov=spec.get("nesterov", False))


def clip(spec, parameters):
    if "value" in spec:
        torch.nn.utils.clip_grad_value_(parameters, spec["value"])
    if "norm" in spec:  # clip_grad_norm_ without its + 1e-6
        norm = torch.sqrt(sum((p.grad ** 2).sum() for p in parameters))
        if norm > spec["norm"]:
            for p in parameters:
                p.grad *= spec["norm"] / norm


def train(hidden, output, loss, reduction, l2, optimizer, decay=1.0, clipping=None):
    parameters = [p.clone().requires_grad_() for p in INITIAL]
    w1, b1, w2, b2 = parameters
    torch_optimizer = make_optimizer(optimizer, parameters)
    schedule = torch.optim.lr_scheduler.ExponentialLR(torch_optimizer, gamma=decay)
    record = {"loss": [], "dataLoss": [], "gradientNorms": [[], []]}
    for epoch in range(EPOCHS + 1):
        torch_optimizer.zero_grad()
        z = ACTIVATIONS[hidden](INPUTS @ w1 + b1) @ w2 + b2
        a = ACTIVATIONS[output](z)
        of_data = data_loss(loss, reduction, output, z, a)
        total = of_data + 0.5 * l2 * ((w1 ** 2).sum() + (w2 ** 2).sum())
        record["loss"].append(total.item())
        record["dataLoss"].append(of_data.item())
        total.backward()
        for layer, (w, b) in enumerate([(w1, b1), (w2, b2)]):
            norm = torch.sqrt((w.grad ** 2).sum() + (b.grad ** 2).sum())
            record["gradientNorms"][layer].append(norm.item())
        if epoch < EPOCHS:
            clip(clipping or {}, parameters)
            torch_optimizer.step()
            schedule.step()
    return {
        "hidden": hidden, "output": output, "loss": loss, "reduction": reduction, "l2": l2,
        "optimizer": optimizer, "decay": decay, "clipping": clipping or {}, "expected": record,
        "parameters": [p.flatten().tolist() for p in parameters],
    }


SGD = {"kind": "sgd", "rate": 0.1}
MOMENTUM = {"kind": "momentum", "rate": 0.05, "momentum": 0.8, "nesterov": False}
NESTEROV = {"kind": "momentum", "rate": 0.05, "momentum": 0.8, "nesterov": True}
ADAM = {"kind": "adam", "rate": 0.02, "beta1": 0.9, "beta2": 0.99, "epsilon": 1e-8}
PAIRS = [
    ("half-squared-error", "sigmoid"), ("mean-squared-error", "identity"),
    ("binary-cross-entropy", "sigmoid"), ("cross-entropy", "softmax"),
]

cases = []
for loss, output in PAIRS:
    for reduction in ["mean", "sum"]:
        for optimizer in [SGD, MOMENTUM, NESTEROV, ADAM]:
            cases.append(train("tanh", output, loss, reduction, 0.03, optimizer))
cases.append(train("relu", "identity", "cross-entropy", "mean", 0, SGD))
cases.append(train("softplus", "softmax", "binary-cross-entropy", "mean", 0, SGD))
cases.append(train("softmax", "softmax", "half-squared-error", "mean", 0, SGD))
cases.append(train("sigmoid", "softmax", "mean-squared-error", "sum", 0, ADAM))
cases.append(train("tanh", "tanh", "half-squared-error", "mean", 0, SGD, decay=0.9))
cases.append(train("tanh", "sigmoid", "half-squared-error", "sum", 0.03, SGD, clipping={"value": 0.05}))
cases.append(train("tanh", "sigmoid", "half-squared-error", "sum", 0.03, SGD, clipping={"norm": 0.3}))
cases.append(train("tanh", "sigmoid", "half-squared-error", "mean", 0, ADAM, clipping={"norm": 1000.0}))

steps = {
    "inputs": INPUTS.flatten().tolist(), "targets": TARGETS.flatten().tolist(),
    "initial": [p.flatten().tolist() for p in INITIAL], "epochs": EPOCHS, "cases": cases,
}
(HERE / "steps.json").write_text(json.dumps(steps, separators=(",", ":")) + "\n")

# Two rows of six. Zero is among them: relu's slope there is 0. PyTorch's softplus is exact below 20 only.
Z = torch.tensor([[-30.0, -2.5, -0.1, 0.0, 0.3, 19.5], [1.0, 2.0, -700.0, 15.0, 0.0, -1e-9]])
UPSTREAM = torch.tensor([[0.5, -1.0, 2.0, 3.0, -0.25, 1.5], [1.0, -2.0, 0.75, 0.1, 4.0, -3.0]])
activations = []
for name, function in ACTIVATIONS.items():
    z = Z.clone().requires_grad_()
    a = function(z)
    a.backward(UPSTREAM)
    activations.append({
        "name": name, "outputs": a.detach().flatten().tolist(), "gradient": z.grad.flatten().tolist(),
    })
(HERE / "activations.json").write_text(json.dumps({
    "columns": 6, "inputs": Z.flatten().tolist(), "upstream": UPSTREAM.flatten().tolist(), "cases": activations,
}, separators=(",", ":")) + "\n")
