using System.Collections.Frozen;

namespace RelationsExplorer.Import.Judging.Modalities.Foretelling;

/// <summary>Knows the verbs by which somebody speaks of what is to come.</summary>
internal static class OutlookVerb
{
    private static readonly FrozenDictionary<string, OutlookVerbs>.AlternateLookup<ReadOnlySpan<char>> Verbs = WordList.Kinds<OutlookVerbs>(typeof(OutlookVerb), "outlook-verbs.tsv");

    /// <summary>Whether a verb speaks so.</summary>
    public static bool Is(OutlookVerbs kind, string verb) => Verbs.TryGetValue(verb, out var kinds) && kinds.HasFlag(kind);
}

/// <summary>The ways of speaking of what is to come; one verb may have more than one.</summary>
[Flags]
internal enum OutlookVerbs
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>"Predicted that prices would fall".</summary>
    Forecasting = 1,

    /// <summary>"Announced that the firms will sign".</summary>
    Promising = 2,

    /// <summary>"Urged members to publish".</summary>
    Advising = 4,

    /// <summary>"Asked whether".</summary>
    Asking = 8,

    /// <summary>"Nobody supposes that".</summary>
    Supposing = 16,

    /// <summary>"Fears that", "hoped that".</summary>
    Fearing = 32,
}
