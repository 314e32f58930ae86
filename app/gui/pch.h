// Precompiled for everything in the window.
#pragma once
#include <QtWidgets>

#include "core/journal/project.h"
#include "core/pch.h"
