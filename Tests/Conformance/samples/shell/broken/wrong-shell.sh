#!/bin/bash
echo not POSIX
