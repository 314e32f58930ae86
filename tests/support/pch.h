// What almost every test needs, compiled once for each test program.
#pragma once
#include <gtest/gtest.h>

#include "core/pch.h"
