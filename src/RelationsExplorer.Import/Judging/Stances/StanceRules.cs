namespace RelationsExplorer.Import.Judging.Stances;

/// <summary>The names of the rules that say what a claim holds of the relationship.</summary>
internal static class StanceRules
{
    /// <summary>It is not about both Russia and China, nor about their relationship.</summary>
    public const string NotAboutBoth = "not-about-both";

    /// <summary>It is about both, and has none of the words that speak of nearness or distance.</summary>
    public const string NoWords = "no-words";

    /// <summary>"agree", "partnership": words of nearness.</summary>
    public const string ConvergenceWords = "convergence-words";

    /// <summary>Such words in the paragraph around it.</summary>
    public const string ConvergenceAround = "convergence-around";

    /// <summary>"suspicion", "rivalry": words of distance.</summary>
    public const string FrictionWords = "friction-words";

    /// <summary>Such words in the paragraph around it.</summary>
    public const string FrictionAround = "friction-around";

    /// <summary>"settled their disputes": what parted them is undone.</summary>
    public const string FrictionUndone = "friction-undone";

    /// <summary>Words of both kinds and a turn between them.</summary>
    public const string BothDirections = "both-directions";

    /// <summary>"marriage of convenience": words that say both at once.</summary>
    public const string BothAtOnce = "both-at-once";

    /// <summary>"neither wants an alliance".</summary>
    public const string NearnessDenied = "nearness-denied";

    /// <summary>"partners, but": nearness that something stops half way.</summary>
    public const string Limited = "limited";

    /// <summary>A question on the relationship.</summary>
    public const string LeftOpen = "left-open";
}
