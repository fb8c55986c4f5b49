"""The same plan as plan.mjs, which says what it does: shadow-price play script.json --seat lab="python3 plan.py"."""

import json
import math
import sys

STEP = 6  # percents of the GPUs that change hands in a quarter, at most
LEAST = 5  # what every open line keeps at least


def clamp(value, low, high):
    return min(max(value, low), high)


def shares(own, carried):
    """Towards the line in which one more GPU would have earned more."""
    cloud, products = carried["cloud"], carried["products"]
    if own["lines"]["cloud"]["open"]:
        shadow = own["shadowPrice"]
        ratio = math.log2((shadow["products"] + 0.5) / (shadow["cloud"] + 0.5))
        wish = math.floor(STEP * clamp(ratio, -1, 1) + 0.5)
        moved = clamp(wish, min(0, LEAST - products), max(0, cloud - LEAST))
        cloud, products = cloud - moved, products + moved
    return {"cloud": cloud, "products": products, "research": carried["research"]}


def price(own, limits, before):
    """Up a step of five percent while customers queue, down while GPUs idle."""
    line = own["lines"]["cloud"]
    if not line["open"]:
        return before
    queue = own["serviceLevel"]["cloud"] < 0.93
    idle = line["idle"] > 0.1 * line["need"]
    return clamp(before + math.ceil(before / 20) * (queue - idle), limits["low"], limits["high"])


def release(own):
    """To everybody who pays once the newest model is two months better than what is in service."""
    is_open = own["lines"]["cloud"]["open"]
    better = own["quality"]["newest"] - own["quality"]["external" if is_open else "products"]
    if better < 2:
        return "preview" if is_open else "hold"
    return "api" if is_open else "products"


for line in sys.stdin:
    seen = json.loads(line)
    if seen["type"] == "hello":
        print(json.dumps({"name": "follows the shadow price"}), flush=True)
    if seen["type"] == "quarter":
        own, carried = seen["own"], seen["carriedOver"]
        decision = {**shares(own, carried), "release": release(own)}
        decision["price"] = price(own, seen["limits"]["price"], carried["price"])
        queue = min(own["serviceLevel"]["cloud"], own["serviceLevel"]["products"]) < 0.93
        decision["order"] = math.floor(seen["limits"]["order"]["high"] * (0.3 if queue else 0.15) + 0.5)
        if seen["offer"]:
            decision["deal"] = "accept"
        print(json.dumps({"quarter": seen["quarter"], **decision}), flush=True)
