"""SSI Coach: a desktop coach for LinkedIn's Social Selling Index that keeps everything on this machine."""

__version__ = "0.1.0"
