scores = {'ann': 3, 'bob': 5}
scores.setdefault('cid', 0)
scores.setdefault('ann', 9)
scores.update(bob=6, dan=1)
scores.update({'eve': 2})
print(scores, scores.popitem(), scores.pop('ann'), scores.pop('zed', None), scores.get('zed', -1))
print(dict.fromkeys(['a', 'b'], 0), {}.fromkeys('xy'))
copy = scores.copy()
copy.clear()
print(copy, list(scores.keys()), list(scores.values()))
print(sorted(scores.items(), key=lambda kv: (-kv[1], kv[0])), {v: k for k, v in scores.items()})
print(max(scores, key=scores.get), sum(scores.values()) / len(scores))
groups = {}
for word in ['apple', 'avocado', 'bean', 'cherry', 'beet']:
    groups.setdefault(word[0], []).append(word)
print(groups, {k: len(v) for k, v in groups.items()}, 'a' in groups.keys(), list(groups.items())[-1])
for f in (
    lambda: scores['zed'], lambda: scores.pop('zed'), lambda: {}.popitem(), lambda: scores.update(5),
    lambda: scores.setdefault([], 1), lambda: dict.fromkeys(5), lambda: scores.items()[0],
    lambda: scores.clear(1), lambda: scores.get([]), lambda: scores.copy(1), lambda: [k for k, v in scores],
    lambda: scores.values().x, lambda: scores.items() + [], lambda: [a for a, b, c in scores.items()],
    lambda: dict(scores.items(), 5), lambda: scores.items(1),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for k, v in scores.items():
    scores.pop(k)
