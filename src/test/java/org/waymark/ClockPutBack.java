package org.waymark;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

class ClockPutBack implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
        ClockUtil.reset();
    }
}
