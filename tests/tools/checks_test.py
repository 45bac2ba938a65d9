"""The checks under tools/ find what they are for, and leave the rest alone."""
import importlib.machinery
import importlib.util
import pathlib
import sys
import tempfile
import unittest

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / "tools"))


def check(name):
    loader = importlib.machinery.SourceFileLoader(name, str(TOP / "tools" / f"check-{name}"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(name, loader))
    loader.exec_module(module)
    return module


connects, layers, headers, translations = map(check, ("connects", "layers", "headers", "translations"))


class Connects(unittest.TestCase):
    def faults(self, code):
        return list(connects.faults_in(code))

    def test_lambda_without_context_is_found_where_it_stands(self):
        code = "int a;\nconnect(button, &QPushButton::clicked, [this] { save(a, b); });\n"
        self.assertEqual(self.faults(code), [(2, "connect without a context object")])

    def test_lambda_over_several_lines_is_found(self):
        code = "QObject::connect(&plan, &Plan::changed,\n    [&](const Changes &c) {\n        seen = f(c, 1);\n    });"
        self.assertEqual(len(self.faults(code)), 1)

    def test_context_or_receiver_is_enough(self):
        self.assertEqual(self.faults("connect(a, &A::b, this, [this] { f(1, 2); });"), [])
        self.assertEqual(self.faults("connect(a, &A::b, c, &C::d, Qt::QueuedConnection);"), [])

    def test_commas_of_templates_are_no_arguments(self):
        self.assertEqual(len(self.faults("connect(a, qOverload<int, QString>(&A::b), [] {});")), 1)
        self.assertEqual(self.faults("connect(a, qOverload<int, QString>(&A::b), c, [] {});"), [])

    def test_strings_are_found(self):
        self.assertEqual(len(self.faults("connect(a, SIGNAL(b()), c, SLOT(d()));")), 2)

    def test_comments_and_literals_are_no_code(self):
        code = '// connect(a, &A::b, [] {});\nauto s = "connect(a, &A::b, [] {})"; int n = 1\'000; /* SLOT(x) */'
        self.assertEqual(self.faults(code), [])

    def test_single_shot_needs_a_context_too(self):
        self.assertEqual(len(self.faults("QTimer::singleShot(0, [this] { go(); });")), 1)
        self.assertEqual(self.faults("QTimer::singleShot(0, this, [this] { go(); });"), [])

    def test_other_functions_of_that_name_are_left_alone(self):
        self.assertEqual(self.faults("network.connect(host, port, timeout);"), [])


class Layers(unittest.TestCase):
    def faults(self, path, include):
        return [fault for _, fault in layers.faults_in(path, f"#pragma once\n#include {include}\n")]

    def test_core_has_no_screen(self):
        for header in ("<QColor>", "<QtGui/QImage>", "<QWidget>", "<QApplication>", "<QPainter>", "<QChart>"):
            self.assertEqual(len(self.faults("core/report/x.h", header)), 1, header)

    def test_core_may_use_what_has_no_screen(self):
        for header in ("<QString>", "<QtCore/QFile>", "<vector>", "<tl/expected.hpp>", "<zlib.h>"):
            self.assertEqual(self.faults("core/report/x.h", header), [], header)

    def test_nobody_reaches_up(self):
        self.assertEqual(len(self.faults("core/plan/x.h", '"ui/theme/theme.h"')), 1)
        self.assertEqual(len(self.faults("ui/panels/x.h", '"app/commands.h"')), 1)
        self.assertEqual(self.faults("ui/panels/x.h", '"core/plan/plan.h"'), [])

    def test_sql_is_spoken_in_the_store_only(self):
        self.assertEqual(len(self.faults("core/edits/x.cpp", "<sqlite3.h>")), 1)
        self.assertEqual(len(self.faults("ui/models/x.cpp", "<QSqlQuery>")), 1)
        self.assertEqual(self.faults("core/store/x.cpp", "<sqlite3.h>"), [])
        self.assertEqual(len(self.faults("core/store/x.cpp", "<QSqlDatabase>")), 1)

    def test_core_links_no_screen(self):
        self.assertEqual(len(list(layers.faults_in_links("core/CMakeLists.txt", "xushi_library(a LINKS Qt6::Gui)"))), 1)
        self.assertEqual(list(layers.faults_in_links("core/CMakeLists.txt", "LINKS Qt6::Core # no Qt6::Gui")), [])


class Headers(unittest.TestCase):
    def faults(self, path, code):
        return [fault for _, fault in headers.faults_in(TOP, path, code)]

    def test_guard_is_asked_for(self):
        self.assertEqual(len(self.faults("core/base/x.h", "namespace xushi {}\n")), 1)
        self.assertEqual(self.faults("core/base/x.h", "#pragma once\n"), [])

    def test_includes_start_at_the_top(self):
        self.assertEqual(len(self.faults("core/base/x.cpp", '#include "result.h"\n')), 1)
        self.assertEqual(len(self.faults("core/base/x.cpp", '#include "../base/result.h"\n')), 1)
        self.assertEqual(self.faults("core/base/x.cpp", '#include "core/base/result.h"\n#include "x.moc"\n'), [])


class Translations(unittest.TestCase):
    def test_a_lambda_hides_the_context(self):
        self.assertEqual(len(list(translations.unreadable_in("x.cpp", "const auto tr = [](const char *t) {};"))), 1)
        self.assertEqual(list(translations.unreadable_in("x.cpp", "QString tr(const char *t) {}")), [])

    def faults(self, message, sentences=frozenset()):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "a.ts"
            path.write_text(f"<TS version='2.1'><context><name>Panel</name><message>{message}</message></context></TS>",
                            encoding="utf8")
            return list(translations.faults_in(set(sentences), path))

    def test_finished_sentence_passes(self):
        message = "<source>Save %1</source><translation>保存%1</translation>"
        self.assertEqual(self.faults(message, {("Panel", "Save %1")}), [])

    def test_missing_sentence_is_found_by_context_and_source(self):
        message = "<source>Save</source><translation>保存</translation>"
        self.assertEqual(len(self.faults(message, {("Panel", "Open")})), 1)
        self.assertEqual(len(self.faults(message, {("Dialog", "Save")})), 1)

    def test_unfinished_and_empty_are_found(self):
        self.assertEqual(len(self.faults("<source>Save</source><translation type='unfinished'>存</translation>")), 1)
        self.assertEqual(len(self.faults("<source>Save</source><translation></translation>")), 1)
        self.assertEqual(len(self.faults("<source>Save</source>")), 1)

    def test_lost_place_holder_is_found(self):
        self.assertEqual(len(self.faults("<source>%1 of %2</source><translation>共%2</translation>")), 1)

    def test_plural_forms_count_as_translation(self):
        message = "<source>%n task(s)</source><translation><numerusform>%n项任务</numerusform></translation>"
        self.assertEqual(self.faults(message), [])
        self.assertEqual(len(self.faults(message.replace("%n项任务", ""))), 1)

    def test_sentences_are_read_with_the_context_they_have_at_run_time(self):
        with tempfile.TemporaryDirectory() as folder:
            top = pathlib.Path(folder)
            for name in ("core", "ui", "app"):
                (top / name).mkdir()
            (top / "ui" / "panel.h").write_text(
                "#pragma once\nnamespace xushi::ui\n{\nclass Panel : public QWidget\n{\n    Q_OBJECT\n    void show();\n};\n}\n")
            (top / "ui" / "panel.cpp").write_text(
                '#include "ui/panel.h"\nnamespace xushi::ui\n{\nvoid Panel::show() { tr("Shown"); }\n}\n')
            (top / "core" / "rule.cpp").write_text(
                'namespace xushi::rules\n{\nQString tr(const char *text)\n{\n'
                '    return QCoreApplication::translate("Rules", text);\n}\nvoid f() { tr("Broken"); }\n}\n')
            self.assertEqual(translations.sentences_of(top), {("xushi::ui::Panel", "Shown"), ("Rules", "Broken")})


if __name__ == "__main__":
    unittest.main()
