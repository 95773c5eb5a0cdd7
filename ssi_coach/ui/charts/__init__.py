"""Charts: the only place that imports pyqtgraph or numpy, when a chart is first shown."""
