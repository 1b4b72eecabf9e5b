import Script
import Testing
