using RelationsExplorer.Import.Judging.Speakers;

namespace RelationsExplorer.Import.Judging.Modalities;

/// <summary>The names of the rules that say how a claim is said. Whoever is reported is so by the rule that found them, one of <see cref="SpeakerRules"/>.</summary>
internal static class ModalityRules
{
    /// <summary>Nothing speaks for another way: it is stated.</summary>
    public const string Default = "default";

    /// <summary>It ends with a question mark.</summary>
    public const string QuestionMark = "question-mark";

    /// <summary>"Lee predicted", "Lee announced that they will sign", "Lee urged them to", "Lee asked whether".</summary>
    public const string Outlook = "reported-outlook";

    /// <summary>It stands in quotation marks, and a speaker is named.</summary>
    public const string DirectSpeech = "direct-speech";

    /// <summary>"Will", "is likely to".</summary>
    public const string PredictionWords = "prediction-words";

    /// <summary>"It is said", "reportedly".</summary>
    public const string ImpersonalReport = "impersonal-report";

    /// <summary>"Keep the council working."</summary>
    public const string Imperative = "imperative";

    /// <summary>"Should", "ought to".</summary>
    public const string RecommendationWords = "recommendation-words";
}
