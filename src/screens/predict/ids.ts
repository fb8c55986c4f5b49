/** The lower thumb of the prediction: where "End quarter" leads when a prediction is due. */
export const PREDICTION = 'prediction';
export const PREDICTION_HINT = 'prediction-hint';
