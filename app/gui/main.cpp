#include <QApplication>

#include "app/gui/shell/main_window.h"

int main(int argc, char** argv) { return kondensat::gui::runWindow(argc, argv); }
