"""The county's sample stays what it says it is: invented, complete, and about the targets of the notice."""
import datetime
import json
import pathlib
import re
import unittest

SEED = pathlib.Path(__file__).resolve().parent.parent.parent / "seeds" / "yiyuan-2023"
NOTICE = (SEED / "notice.txt").read_text(encoding="utf8")
DEMO = json.loads((SEED / "demo-progress.json").read_text(encoding="utf8"))
LINES = {found.group(1): found.group(0) for found in re.finditer(r"^\s*(\d+)[.．].*$", NOTICE, re.MULTILINE)}
MONTH_ENDS = {(datetime.date(2023, month + 1, 1) - datetime.timedelta(1)).isoformat() for month in range(1, 7)}


class Seed(unittest.TestCase):
    def test_it_says_that_it_is_invented(self):
        self.assertIs(DEMO["demo"], True)
        self.assertTrue(DEMO["note"].startswith("演示数据"))
        for target in DEMO["targets"]:
            for measurement in target["measurements"]:
                self.assertTrue(measurement["source"].endswith("（演示数据）"), measurement)

    def test_no_name_is_a_persons(self):
        names = [person["name"] for person in DEMO["persons"]]
        names += [task[field] for task in DEMO["tasks"] for field in ("responsible_person", "contact_person") if field in task]
        for name in names:
            self.assertRegex(name, r"^(.某某|联络员.)$")

    def test_each_target_stands_in_its_task(self):
        for target in DEMO["targets"]:
            self.assertIn(target["value"] + target["unit"], LINES[target["task"]], target["name"])

    def test_no_target_is_there_twice(self):
        keys = [(target["task"], target["index"]) for target in DEMO["targets"]]
        self.assertEqual(len(keys), len(set(keys)))

    def test_every_task_of_the_notice_is_there_once(self):
        self.assertEqual([task["task"] for task in DEMO["tasks"]], [str(n) for n in range(1, 76)])

    def test_figures_are_decimals_at_month_ends_in_order(self):
        for target in DEMO["targets"]:
            days = [measurement["as_of"] for measurement in target["measurements"]]
            self.assertEqual(days, sorted(set(days)))
            self.assertLessEqual(set(days), MONTH_ENDS)
            for figure in [m["value"] for m in target["measurements"]] + [target["base_value"] or "0"]:
                self.assertRegex(figure, r"^-?\d+(\.\d+)?$")

    def test_departments_are_the_notices(self):
        for task in DEMO["tasks"]:
            for entry in task["progress"]:
                self.assertIn(entry["department"], LINES[task["task"]])

    def test_june_is_reported_for_every_scheduled_task(self):
        for task in DEMO["tasks"][:71]:
            self.assertIn("2023-06", [entry["period"] for entry in task["progress"]], task["task"])


if __name__ == "__main__":
    unittest.main()
