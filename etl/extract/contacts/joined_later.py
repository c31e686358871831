"""Contacts of which a later sentence names a third who was there, too."""

from __future__ import annotations

from dataclasses import replace

from etl.extract.contacts.clusters import Cluster


def with_those_who_joined(clusters: list[Cluster]) -> list[Cluster]:
    """The clusters, in place, with all who took part; one that is told as theirs elsewhere is left as it is."""
    for cluster in clusters:
        third = {c for f in cluster.frames for a in f.joined_by for c in a.countries}
        all_told = tuple(sorted({*cluster.countries, *third}))
        if not third or any(c.countries == all_told and c.interval == cluster.interval for c in clusters):
            continue
        frames = [
            replace(f, countries=f.countries and all_told, actors=[*f.actors, *f.joined_by]) for f in cluster.frames
        ]
        cluster.countries = all_told
        cluster.frames.clear()
        cluster.add(frames)
    return clusters
