namespace RelationsExplorer.Import.Recognising.Tokens;

/// <summary>A word, a number or a sign of a text; blanks are none.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The first character after it.</param>
/// <param name="Kind">Which of the three.</param>
/// <param name="IsGlued">Whether it follows the token before without a blank: the <c>s</c> of <c>1960s</c>.</param>
/// <param name="Value">What a number of up to nine digits without separators is; -1 for all others.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, bool IsGlued, int Value = -1)
{
    /// <summary>How many characters it has.</summary>
    public int Length => End - Start;
}

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits, with separators for thousands and decimals inside: <c>3,600</c>, <c>2.2</c>.</summary>
    Number,

    /// <summary>Any other character.</summary>
    Sign,
}
