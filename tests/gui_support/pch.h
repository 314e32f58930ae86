// What almost every test of the window needs, compiled once for all of them.
#pragma once
#include <gtest/gtest.h>

#include <QTest>

#include "app/gui/pch.h"
